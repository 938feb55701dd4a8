// What SQLite alone does to count a year: one plain query for each number, without the checks and the tables of names.
// Usage: StatisticsPeer DATABASE session|commune|basin → a line for each number: group, what is counted, how many.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *database;

static void check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        fprintf(stderr, "SQLite %d: %s\n", code, sqlite3_errmsg(database));
        exit(1);
    }
}

static void run(const char *sql) { check(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

// Prints the rows of a query: a group, a word, a number.
static void print(const char *sql)
{
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        printf("%s\t%s\t%lld\n", sqlite3_column_text(statement, 0), sqlite3_column_text(statement, 1),
               sqlite3_column_int64(statement, 2));
    check(code);
    check(sqlite3_finalize(statement));
}

// The same with the way from what is counted to its group: by workshop or session, or by participant.
static void count(const char *head, const char *tail, const char *way, const char *group)
{
    char sql[2048];
    snprintf(sql, sizeof sql, head, group);
    size_t length = strlen(sql);
    snprintf(sql + length, sizeof sql - length, " %s %s", way, tail);
    print(sql);
}

// The person, their commune, and its town, from a table that has the programme and the participant.
#define PERSON(table) "JOIN participant ON participant.programme = " table ".programme AND participant.number = " table \
                      ".participant "
#define TOWN "JOIN nearest ON nearest.commune = participant.commune "

int main(int count_of_arguments, char **arguments)
{
    if (count_of_arguments != 3) return 2;
    const char *by = arguments[2];
    int is_session = strcmp(by, "session") == 0, is_basin = strcmp(by, "basin") == 0;
    if (!is_session && !is_basin && strcmp(by, "commune") != 0) return 2;
    const char *group = is_session ? "session.number" : is_basin ? "nearest.town" : "participant.commune";
    check(sqlite3_open_v2(arguments[1], &database, SQLITE_OPEN_READWRITE, NULL));
    run("PRAGMA temp_store = MEMORY; BEGIN");
    if (is_basin)
        run("CREATE TEMP TABLE nearest AS SELECT commune, town, MIN(minutes * 10000 + place) FROM commune_journey "
            "JOIN venue ON venue.programme = commune_journey.programme AND identifier = venue GROUP BY commune;"
            "CREATE INDEX temp.town_of ON nearest (commune, town)");

    count("SELECT %s, 'seats', COUNT(*) FROM enrolment", "WHERE enrolment.state = 'seated' GROUP BY 1",
          is_session ? "JOIN session ON session.id = enrolment.session"
                     : is_basin ? PERSON("enrolment") TOWN : PERSON("enrolment"),
          group);
    count("SELECT %s, presence, COUNT(*) FROM presence", "GROUP BY 1, 2",
          is_session ? "JOIN workshop ON workshop.id = presence.workshop JOIN session ON session.id = workshop.session"
                     : is_basin ? PERSON("presence") TOWN : PERSON("presence"),
          group);
    count("SELECT %s, 'passes', SUM(CASE WHEN state_after = 'collected' THEN 1 ELSE -1 END) FROM pass_movement",
          "WHERE pass_movement.workshop IS NOT NULL AND (state_after = 'collected' OR state_before = 'collected') "
          "GROUP BY 1",
          is_session
              ? "JOIN workshop ON workshop.id = pass_movement.workshop JOIN session ON session.id = workshop.session"
              : is_basin ? PERSON("pass_movement") TOWN : PERSON("pass_movement"),
          group);

    run("CREATE TEMP TABLE gain AS SELECT programme, participant, SUM(review) > SUM(diagnostic) AS progressed "
        "FROM skill_level WHERE diagnostic IS NOT NULL AND review IS NOT NULL GROUP BY participant");
    if (is_session)
        run("CREATE TEMP TABLE last_seat AS SELECT participant, session, MAX(number) FROM enrolment "
            "WHERE state IN ('seated', 'withdrawn', 'moved') GROUP BY participant;"
            "CREATE INDEX temp.seat_of ON last_seat (participant, session)");
    const char *way = is_session ? "JOIN last_seat ON last_seat.participant = gain.participant "
                                   "JOIN session ON session.id = last_seat.session"
                                 : is_basin ? PERSON("gain") TOWN : PERSON("gain");
    count("SELECT %s, 'compared', COUNT(*) FROM gain", "GROUP BY 1", way, group);
    count("SELECT %s, 'progressed', SUM(progressed) FROM gain", "GROUP BY 1", way, group);

    print("SELECT '', workshop_state, COUNT(*) FROM workshop "
          "WHERE session_state <> 'cancelled' OR workshop_state NOT IN ('planned', 'moved') GROUP BY 2");
    print("SELECT '', 'there are', COUNT(*) * (SELECT seats FROM programme) FROM session WHERE state <> 'cancelled'");
    print("SELECT '', 'held with nobody', COUNT(*) FROM attendance_sheet WHERE NOT EXISTS (SELECT 1 FROM presence "
          "WHERE presence.programme = attendance_sheet.programme AND presence.workshop = attendance_sheet.workshop "
          "AND presence NOT IN ('excused', 'absent'))");
    run("COMMIT");
    check(sqlite3_close(database));
    return 0;
}
