// What SQLite alone does when people are imported and enrolled, and sheets filled in: the same rows, in the same tables,
// as safely.
// Usage: SQLitePeer import DATABASE PEOPLE | enrol DATABASE FIRST LAST | attend DATABASE SHEETS
// → seconds, kilobytes at most.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static sqlite3 *database;

static void check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        fprintf(stderr, "SQLite %d: %s\n", code, sqlite3_errmsg(database));
        exit(1);
    }
}

static void run(const char *sql) { check(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static sqlite3_stmt *prepared(const char *sql)
{
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
    return statement;
}

static void step(sqlite3_stmt *statement)
{
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
}

static void bind(sqlite3_stmt *statement, int index, const char *text)
{
    check(sqlite3_bind_text(statement, index, text, -1, SQLITE_TRANSIENT));
}

// A row of the audit and its head; the hash is not computed.
static void record(const char *verb, const char *fact)
{
    static sqlite3_stmt *head, *insert, *update;
    static const char hash[] = "0000000000000000000000000000000000000000000000000000000000000000";
    if (!head) {
        head = prepared("SELECT number, hash FROM audit_head");
        insert = prepared("INSERT INTO audit VALUES (?1, '2021-02-08T09:00:00Z', 'Camille', ?2, "
                          "(SELECT identifier FROM programme), NULL, ?3, NULL, ?4)");
        update = prepared("UPDATE audit_head SET number = ?1, hash = ?2");
    }
    check(sqlite3_step(head));
    int number = sqlite3_column_int(head, 0) + 1;
    check(sqlite3_reset(head));
    sqlite3_bind_int(insert, 1, number);
    bind(insert, 2, verb);
    bind(insert, 3, fact);
    bind(insert, 4, hash);
    step(insert);
    sqlite3_bind_int(update, 1, number);
    bind(update, 2, hash);
    step(update);
}

static void import(int people)
{
    sqlite3_stmt *participant =
        prepared("INSERT INTO participant VALUES ((SELECT identifier FROM programme), ?1, ?2, 'Crolles', 16383, 0, "
                 "NULL, 'ccas', NULL, '2021-02-08T09:00:00Z')");
    sqlite3_stmt *person = prepared("INSERT INTO person VALUES ((SELECT identifier FROM programme), ?1, ?2, 'Camille', "
                                    "NULL, '06 12 34 56 78')");
    sqlite3_stmt *attestation = prepared("INSERT INTO attestation VALUES ((SELECT identifier FROM programme), ?1, ?2, "
                                         "1, 'CCAS', '2021-02-08')");
    static const char *facts[] = {"difficulty", "modest-income", "motivation"};
    char *text = malloc(people * 192 + 1), *end = text;
    run("BEGIN IMMEDIATE");
    for (int number = 1; number <= people; number++) {
        char id[64], name[64];
        snprintf(id, sizeof id, "6fea451e-90db-5366-bbde-%012d", number);
        snprintf(name, sizeof name, "Personne %d", number);
        sqlite3_bind_int(participant, 1, number);
        bind(participant, 2, id);
        step(participant);
        sqlite3_bind_int(person, 1, number);
        bind(person, 2, name);
        step(person);
        for (int fact = 0; fact < 3; fact++) {
            sqlite3_bind_int(attestation, 1, number);
            bind(attestation, 2, facts[fact]);
            step(attestation);
        }
        end += sprintf(end, "participant %d: registered\n", number);
        for (int fact = 0; fact < 3; fact++) end += sprintf(end, "participant %d: attested; %s; yes\n", number, facts[fact]);
    }
    record("import", text);
    run("COMMIT");
}

static void enrol(int first, int last)
{
    sqlite3_stmt *taken = prepared("SELECT COUNT(*), MAX(seat) FROM enrolment WHERE programme = "
                                   "(SELECT identifier FROM programme) AND session = ?1 AND ended_at IS NULL");
    sqlite3_stmt *next = prepared("SELECT MAX(number) + 1 FROM enrolment WHERE programme = "
                                  "(SELECT identifier FROM programme)");
    sqlite3_stmt *insert =
        prepared("INSERT INTO enrolment VALUES ((SELECT identifier FROM programme), ?1, ?2, ?3, ?4, "
                 "(SELECT seats FROM programme), 'seated', 1, NULL, '2021-02-08T09:00:00Z', NULL, NULL, NULL)");
    sqlite3_stmt *sessions = prepared("SELECT id FROM session WHERE state <> 'cancelled' ORDER BY number");
    sqlite3_stmt *capacity = prepared("SELECT seats FROM programme");
    check(sqlite3_step(capacity));
    int seats = sqlite3_column_int(capacity, 0);
    check(sqlite3_reset(capacity));
    char id[64] = "";
    for (int person = first, seat = seats; person <= last; person++) {
        if (seat == seats) {
            if (sqlite3_step(sessions) != SQLITE_ROW) break;
            snprintf(id, sizeof id, "%s", sqlite3_column_text(sessions, 0));
        }
        char verb[64], fact[128];
        run("BEGIN IMMEDIATE");
        bind(taken, 1, id);
        check(sqlite3_step(taken));
        seat = sqlite3_column_int(taken, 0) + 1;
        check(sqlite3_reset(taken));
        check(sqlite3_step(next));
        int number = sqlite3_column_int(next, 0);
        check(sqlite3_reset(next));
        sqlite3_bind_int(insert, 1, number ? number : 1);
        bind(insert, 2, id);
        sqlite3_bind_int(insert, 3, person);
        sqlite3_bind_int(insert, 4, seat);
        step(insert);
        snprintf(verb, sizeof verb, "enrol %d", person);
        snprintf(fact, sizeof fact, "participant %d: seated; session 1; seat %d; from 1", person, seat);
        record(verb, fact);
        run("COMMIT");
    }
}

// The workshops that have no sheet, the last first: everybody who has a seat was there.
static void attend(int sheets)
{
    sqlite3_stmt *workshops =
        prepared("SELECT workshop.id, session.id, session.number || '.' || place FROM workshop JOIN session "
                 "ON session.programme = workshop.programme AND session.id = workshop.session "
                 "WHERE workshop_state = 'planned' ORDER BY session.number DESC, place DESC LIMIT ?1");
    sqlite3_stmt *people = prepared("SELECT participant FROM enrolment WHERE programme = (SELECT identifier FROM "
                                    "programme) AND session = ?1 AND state = 'seated' ORDER BY seat");
    sqlite3_stmt *sheet = prepared("INSERT INTO attendance_sheet VALUES ((SELECT identifier FROM programme), ?1, "
                                   "'2023-01-15T08:00:00Z', 'Camille')");
    sqlite3_stmt *presence =
        prepared("INSERT INTO presence VALUES ((SELECT identifier FROM programme), ?1, ?2, 'present')");
    sqlite3_stmt *held = prepared("UPDATE workshop SET workshop_state = 'held' WHERE id = ?1");
    struct { char id[64], session[64], number[32]; } *open = calloc(sheets, sizeof *open);
    int found = 0;
    sqlite3_bind_int(workshops, 1, sheets);
    for (; sqlite3_step(workshops) == SQLITE_ROW; found++) {
        snprintf(open[found].id, sizeof open->id, "%s", sqlite3_column_text(workshops, 0));
        snprintf(open[found].session, sizeof open->session, "%s", sqlite3_column_text(workshops, 1));
        snprintf(open[found].number, sizeof open->number, "%s", sqlite3_column_text(workshops, 2));
    }
    check(sqlite3_reset(workshops));
    for (int index = 0; index < found; index++) {
        char verb[64], text[4096], *end = text;
        run("BEGIN IMMEDIATE");
        bind(sheet, 1, open[index].id);
        step(sheet);
        end += sprintf(end, "workshop %s: held", open[index].number);
        bind(people, 1, open[index].session);
        while (sqlite3_step(people) == SQLITE_ROW && end < text + sizeof text - 128) {
            int person = sqlite3_column_int(people, 0);
            bind(presence, 1, open[index].id);
            sqlite3_bind_int(presence, 2, person);
            step(presence);
            end += sprintf(end, "\nparticipant %d: attended; present; workshop %s", person, open[index].number);
        }
        check(sqlite3_reset(people));
        bind(held, 1, open[index].id);
        step(held);
        snprintf(verb, sizeof verb, "attend %s", open[index].number);
        record(verb, text);
        run("COMMIT");
    }
    free(open);
}

int main(int count, char **arguments)
{
    if (count < 4) return 2;
    check(sqlite3_open(arguments[2], &database));
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON");
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    if (strcmp(arguments[1], "import") == 0) import(atoi(arguments[3]));
    else if (strcmp(arguments[1], "attend") == 0) attend(atoi(arguments[3]));
    else if (count == 5) enrol(atoi(arguments[3]), atoi(arguments[4]));
    // To close brings the log into the file, as every program does in the end.
    for (sqlite3_stmt *statement; (statement = sqlite3_next_stmt(database, NULL));) sqlite3_finalize(statement);
    check(sqlite3_close(database));
    clock_gettime(CLOCK_MONOTONIC, &end);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%.4f %ld\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9, usage.ru_maxrss);
    return 0;
}
