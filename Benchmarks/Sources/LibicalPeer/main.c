// The work of CalendarsBenchmark in C with libical alone: what it could reach at best.
// Usage: LibicalPeer write EVENTS | read FILE… → events, seconds, kilobytes before and at most.

#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 7, MOST_EVENTS = 1000000 };

static const char zone_text[] =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"
    "BEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
    "DTSTART:19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n"
    "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

struct event {
    char uid[40];
    int year, month, day;
    const char *summary, *description, *location;
    double latitude, longitude;
};

static struct event *make_events(int count)
{
    struct event *events = calloc(count ? count : 1, sizeof *events);
    for (int i = 0; i < count; i++) {
        struct event *e = &events[i];
        snprintf(e->uid, sizeof e->uid, "6fea451e-90db-5366-bbde-%012d", i);
        e->year = 2021;
        e->month = 4 + i % 6;
        e->day = 1 + i % 28;
        e->summary = "Atelier 4 : Relation avec l'Administration et démarches en ligne";
        e->description =
            "Session 2, atelier 4 sur 5.\nÀ apporter : votre chéquier de dix Pass Numériques ; « de quoi "
            "écrire » ; votre téléphone 📱, si vous en avez un. Prévenez-nous si vous ne pouvez pas venir.";
        e->location = "Maison des Services, 38530 Pontcharra";
        e->latitude = 45.434;
        e->longitude = 6.017;
    }
    return events;
}

static struct icaltimetype at(int year, int month, int day, int hour, const icaltimezone *zone)
{
    struct icaltimetype t = icaltime_null_time();
    t.year = year;
    t.month = month;
    t.day = day;
    t.hour = hour;
    t.zone = zone;
    return t;
}

static void add_local(icalcomponent *event, icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Paris"));
    icalcomponent_add_property(event, property);
}

static char *write_calendar(const struct event *events, int count)
{
    const icaltimezone *utc = icaltimezone_get_utc_timezone();
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_prodid("-//Ateliers//Ateliers 1.0//FR"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar, icalproperty_new_name("Ateliers"));
    icalcomponent_add_component(calendar, icalcomponent_new_from_string(zone_text));
    for (int i = 0; i < count; i++) {
        const struct event *e = &events[i];
        struct icaltimetype stamp = at(2021, 1, 26, 8, utc);
        struct icalgeotype position = {e->latitude, e->longitude};
        icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        icalcomponent_add_property(event, icalproperty_new_uid(e->uid));
        icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
        add_local(event, icalproperty_new_dtstart(at(e->year, e->month, e->day, 9, NULL)));
        add_local(event, icalproperty_new_dtend(at(e->year, e->month, e->day, 12, NULL)));
        icalcomponent_add_property(event, icalproperty_new_summary(e->summary));
        icalcomponent_add_property(event, icalproperty_new_description(e->description));
        icalcomponent_add_property(event, icalproperty_new_location(e->location));
        icalcomponent_add_property(event, icalproperty_new_geo(position));
        icalcomponent_add_property(event, icalproperty_new_sequence(0));
        icalcomponent_add_property(event, icalproperty_new_created(stamp));
        icalcomponent_add_property(event, icalproperty_new_lastmodified(stamp));
        icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
        icalcomponent_add_component(calendar, event);
    }
    char *text = icalcomponent_as_ical_string_r(calendar);
    icalcomponent_free(calendar);
    return text;
}

struct occurrence {
    char *summary;
    struct icaltimetype start, end;
    int is_taken;
};

static int read_calendar(const char *text, struct occurrence *found)
{
    int count = 0;
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar || icalcomponent_count_errors(calendar)) exit(2);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        struct occurrence *o = &found[count++];
        o->is_taken = 1;
        for (icalproperty *p = icalcomponent_get_first_property(event, ICAL_ANY_PROPERTY); p;
             p = icalcomponent_get_next_property(event, ICAL_ANY_PROPERTY)) {
            switch (icalproperty_isa(p)) {
            case ICAL_SUMMARY_PROPERTY: o->summary = strdup(icalproperty_get_summary(p)); break;
            case ICAL_DTSTART_PROPERTY: o->start = icalproperty_get_dtstart(p); break;
            case ICAL_DTEND_PROPERTY: o->end = icalproperty_get_dtend(p); break;
            case ICAL_STATUS_PROPERTY: o->is_taken &= icalproperty_get_status(p) != ICAL_STATUS_CANCELLED; break;
            case ICAL_TRANSP_PROPERTY: o->is_taken &= icalproperty_get_transp(p) == ICAL_TRANSP_OPAQUE; break;
            default: break;
            }
        }
    }
    icalcomponent_free(calendar);
    return count;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

// Not getrusage: a process begins with what its parent had at most.
static long peak(void)
{
    char line[256];
    long kilobytes = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status)) sscanf(line, "VmHWM: %ld", &kilobytes);
    if (status) fclose(status);
    return kilobytes;
}

static char *contents(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) exit(3);
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc(1, size + 1);
    if (fread(text, 1, size, file) != (size_t)size) exit(3);
    fclose(file);
    return text;
}

int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    int is_write = strcmp(argv[1], "write") == 0, count = is_write ? atoi(argv[2]) : 0;
    if (count < 0 || count > MOST_EVENTS) return 2;
    struct event *events = make_events(count);
    char **files = calloc(argc, sizeof *files);
    for (int i = 2; !is_write && i < argc; i++) files[i] = contents(argv[i]);
    long before = peak();
    double best = 1e9;
    for (int round = 0; round < ROUNDS; round++) {
        double start = now();
        if (is_write) {
            icalmemory_free_buffer(write_calendar(events, count));
        } else {
            struct occurrence *found = calloc(MOST_EVENTS, sizeof *found);
            count = 0;
            for (int i = 2; i < argc; i++) count += read_calendar(files[i], found + count);
            for (int i = 0; i < count; i++) free(found[i].summary);
            free(found);
        }
        double seconds = now() - start;
        if (seconds < best) best = seconds;
    }
    printf("%d %.6f %ld %ld\n", count, best, before, peak());
    return 0;
}
