import Answers
import Calendars
import Foundation
import Tables
import TestSupport
import Workshops

@testable import Catalogue
@testable import Scheduling

/// One value of every code that the catalogue turns into a sentence.
enum SampleSentences {
    struct Sample {
        let code: String
        let sentence: Sentence
        var remedies: [Remedy] = []

        /// A part of a sentence, as the whole of one.
        static func phrase(_ code: String, _ words: Sentence) -> Sample {
            Sample(code: code, sentence: Sentence(fr: words.french + ".", en: words.english + "."))
        }
    }

    static let all: [Sample] = [
        (refused + faults.map(Refusal.databaseUnusable) + unwritable.map(Refusal.calendarUnwritable)).map {
            Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies)
        },
        (problems + malformed + slips).map { Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        (breaches + busy).map { Sample(code: $0.code, sentence: $0.sentence(names)) },
        calendarFindings.map { Sample(code: $0.code, sentence: $0.sentence) },
        databaseProblems.map { Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
        searches, changes, ExplanationSentences.all, PeopleSentences.all, PeopleTableSentences.all,
        UpkeepSentences.all, InvitationSentences.all, AttendanceSentences.all, PassSentences.all, ClaimSentences.all,
        AssessmentSentences.all, RehearsalSentences.all, BillingSentences.all, InvoiceSentences.all,
        ForecastSentences.all, ReconciliationSentences.all, ConsequenceSentences.all,
        UsageSentences.all,
        allocation.map { Sample(code: $0.code, sentence: $0.sentence, remedies: $0.remedies) },
    ].flatMap(\.self)

    private static let allocation: [AllocationRefusal] = [
        .unknownCommune("Crolle", nearest: "Crolles"), .reserveTooSmall(asked: 14, left: 13),
        .tooFewToReturn(commune: "Theys", asked: 2, held: 1), .reasonMissing, .notConfirmed(commune: "Theys"),
        .moreThanAllotted(commune: "Theys", allotted: 2), .dayAhead(window.upperBound), .allotmentChanged,
        .nothingGiven,
    ]

    private static let conflict = Conflict(
        sessions: SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true), facts: [],
        isProven: true, isSmallest: true, relaxations: [])
    static let names = PlanNames(
        venues: [crolles: "Crolles", pontcharra: "Pontcharra"], trainers: [ada: "Ada", bob: "Bob"],
        kits: [kit: "Mallette"])

    /// Whatever keeps what follows a verb from being done.
    static let unfinished: [Refusal] =
        followUps.map { .unfinished($0, because: .diskFull(path: "ateliers.sqlite")) }
        + causes.map { .unfinished(.outbox, because: $0) }
    private static let followUps: [FollowUp] = [.outbox, .calendars, .rebuild(person: 12), .look]
    private static let causes: [Refusal] =
        [
            .databaseBusy, .noDatabase(path: "ateliers.sqlite"),
            .databaseForeign(path: "ateliers.sqlite"),
            .programmeUnusable([]), .cannotWrite(path: "outbox", .denied), .unexpected("x"), .nothingPlanned,
        ] + faults.map(Refusal.databaseUnusable)

    private static let refused: [Refusal] = refusals + unfinished

    static let refusals: [Refusal] =
        [
            .programmeExists(path: "folder/programme.yaml"), .programmeUnusable([]), .noFolder(path: "2022"),
            .notAFolder(path: "people.csv"), .noProgramme(path: "2022"),
            .unknownVenue("grenoble", known: [identifier("crolles"), identifier("pontcharra")]),
            .unknownSession(5, known: [1, 2, 3, 4]), .sessionCancelled(4), .nothingAhead(4),
            .unknownTheme("Cuisine", known: ["Sécurité", "Smartphone"]), .unknownTrainer("x", known: [ada, bob]),
            .unknownTheme("Cuisine", known: []),
            .nothingPlanned, .noPlan(conflict, names),
            .noPlanFound(conflict, names, steps: 200_000), .questionUnreadable([]), .storedPlanBreaksRules([], names),
            .dayBreaksRules([], names, nil), .dayBreaksRules([], names, ConsequenceSentences.possible[0]),
            .tooManySessions(stored: 4, wanted: 3), .optionsUnusable([]), .searchStopped, .cannotMend([], names),
            .databaseNewer(path: "ateliers.sqlite", found: 7, known: 1), .databaseForeign(path: "photos.sqlite"),
            .databaseBusy, .diskFull(path: "ateliers.sqlite"),
            .cannotRead(path: "people.csv", .denied), .cannotRead(path: "venues/crolles.ics", .diskFailed),
            .cannotRead(path: "venues/crolles.ics", .other(code: 40)),
            .cannotWrite(path: "new/programme.yaml", .denied), .notARehearsal(path: "2021/rehearsal"),
            .cannotPublish(path: "published", .diskFull, remedy: .plan),
            .cannotPublish(path: "published", .notAFile, remedy: .plan),
            .cannotPublish(path: "outbox", .other(code: 27), remedy: .outbox),
            .cannotPublish(path: "outbox/letter-participant-1.txt", .taken, remedy: .outbox),
            .cannotPublish(path: "outbox", .diskReadOnly, remedy: .outbox),
            .noDatabase(path: "ateliers.sqlite"),
            .noDatabase(path: "ateliers.sqlite", traces: ["published", "outbox"]),
            .programmeFileLost(path: "2021", programmes: ["Ateliers Pass Numériques 2021"]),
            .fewerWorkshops(stored: 5, wanted: 4), .hoursOverlap(1, 5),
            .otherProgramme(identifier("b"), stored: [identifier("a")]), .requestKeyReused("monday", verb: "plan"),
            .proposalChanged("0a1b2c3d"),
            .text(.reason, .tooLong(limit: 1_000)), .text(.comment, .tooLong(limit: 2_000)),
            .text(.author, .hidden(HiddenCharacter("\u{1B}", at: 3))),
            .text(.requestKey, .hidden(HiddenCharacter("\u{E0041}", at: 1))),
            .text(.serials, .tooLong(limit: 262_144)),
            .unexpected("x"),
        ]

    private static let faults: [DatabaseFault] = [
        .folderMissing(path: "/a/b.sqlite"), .notAFile(path: "/a"), .severalNames(path: "/a/b.sqlite"),
        .denied(path: "/a/b.sqlite"), .readOnly(path: "/a/b.sqlite"),
        .diskReadOnly(path: "/a/b.sqlite"), .olderOnReadOnlyDisk(path: "/a/b.sqlite", found: 14, known: 15),
        .system(path: "/a/b.sqlite", code: 778),
        .alteredMigration(1), .unreadable("workshop.day"), .other("SQLite 10, disk I/O error"),
    ]

    private static let unwritable: [CalendarRefusal] = [
        .controlCharacterInName, .zoneUnfit("Africa/Casablanca"), .event(0, uid: "id-1", .unusableUID),
        .event(0, uid: "id-1", .controlCharacter(.summary)),
        .event(0, uid: "id-1", .skippedTime(CivilTime(date(2021, 3, 28), .midnight))),
        .event(0, uid: "id-1", .controlCharacter(.organizerEmail)),
        .event(0, uid: "id-1", .controlCharacter(.attendeeName)),
        .event(0, uid: "id-1", .repeatedTime(CivilTime(date(2021, 10, 31), .midnight))), .library(code: 3),
    ]

    static let window = date(2021, 3, 1)...date(2021, 6, 30)

    /// Each slip, with a text that has no quotes and one that has.
    private static let slips: [ProgrammeProblem] =
        ([
            .tab, .wideSpace, .indentation, .colon, .beginning("@"), .unclosedQuote("\""), .textAfter("'"), .backslash,
            .unclosedBracket("["), .bracketTooMany("}"), .missingComma, .dashWithoutSpace, .colonWithoutSpace, .noColon,
            .secondDocument, .comment, .encoding, .other,
        ] as [YAMLSlip.Kind]).map { .slip(YAMLSlip($0, line: 12, text: "Internet : chercher")) }
        + [.slip(YAMLSlip(.colon, line: 12, text: "l'atelier : \"chercher\""))]

    private static let problems: [ProgrammeProblem] =
        [
            .unreadable(path: "folder/programme.yaml"), .tooLarge(bytes: 2_000_000, limit: 1_048_576),
            .duplicateKey("seats"), .misnamed("mallette-2", instead: "mallette", times: 2), .misplacedKey("to"),
            .unknownKey("budget lime", nearest: "budget line"), .unknownKey("zzzz", nearest: nil),
            .missingKey("window"), .alias("&a"),
            .moreFindings(12), .amountTooLarge(Money(cents: 200_000), limit: Money(cents: 100_000)),
            .noWholeWeek(shortest: 2, longest: 6), .zoneUnfit("Africa/Casablanca"),
            .windowTooLong(days: 852, limit: 731), .emptyList, .sameVenueTwice,
            .outOfRange(0, 1...1000), .unknownWord("lineal", nearest: "linear", known: ["linear", "all-or-nothing"]),
            .unknownReference("croles", nearest: "crolles", known: ["crolles", "pontcharra"]),
            .hiddenCharacter(HiddenCharacter("\u{202E}", at: 5)),
            .duplicateName("Maison des Services", firstLine: 112), .rangeReversed(from: "2021-07-01", to: "2021-06-30"),
            .outsideWindow(date(2020, 3, 29)...date(2020, 4, 2), window: window),
            .decisionAfterWindow(date(2021, 7, 14), windowEnd: date(2021, 6, 30)), .themeCount(4, workshops: 5),
            .optionsMissing(theme: "Sécurité"), .voteWithoutOptions, .skillCount(1), .skillCount(7), .skillTwice,
            .allocation(communes: 108, reserve: 14, chequebooks: 123),
            .passCount(ordered: 1231, chequebooks: 123, perChequebook: 10), .answerCount(answers: 42, communes: 43),
            .passesDoNotDivide(perChequebook: 10, asked: [2, 2, 2, 2, 1, 1]),
            .passesTooFew(
                ordered: 300, needed: 320,
                sessions: SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true)),
            .serialsMissing,
            .floorAboveBase(floor: Money(cents: 750_001), base: Money(cents: 750_000)),
            .floorOutOfReach(floor: Money(cents: 400_000), reachable: Money(cents: 430_000)), .sellerWithoutVATNumber,
            .wishedSessions(3, sessions: 4), .gapsReversed(shortest: 2, ideal: 15, longest: 14),
            .nobodyTeaches(workshop: 4), .nobodyServes(venue: pontcharra),
            .neverOpen(venue: identifier("crolles")), .outsideFolder(path: "../secrets.ics"),
            .ambiguous("crolles"), .cannotBothHold("crolles", "pontcharra"),
            .contradiction("1: wednesday", firstLine: 12), .contradiction("1: wednesday", firstLine: nil),
            .fileMissing(path: "venues/crolles.ics"), .notAFile(path: "/dev/zero", .device),
            .notAFile(path: ".", .folder), .notAFile(path: "pipe", .pipe), .notAFile(path: "s", .socket),
            .notAFile(path: "/proc/version", .system),
        ]

    private static let malformed = ProgrammeProblem.Expectation.allCases.map {
        ProgrammeProblem.expected($0, found: "x")
    }

    static let april8 = Placement(
        venue: identifier("crolles"), order: 2,
        workshop: PlannedWorkshop(date: date(2021, 4, 8), halfDay: .morning, trainer: ada))
    static let afternoon = Placement(
        venue: pontcharra, order: 3,
        workshop: PlannedWorkshop(date: date(2021, 4, 8), halfDay: .afternoon, trainer: ada))
    static let crolles = identifier("crolles")
    static let pontcharra = identifier("pontcharra")
    static let ada = identifier("formateur-a")
    static let bob = identifier("formatrice-b")
    static let kit = identifier("mallette")

    private static let breaches: [RuleBreach] =
        [
            .sessionCount(planned: 1, wanted: 4),
            .sessionLength(venue: identifier("crolles"), starts: date(2021, 4, 8), workshops: 4, wanted: 5),
            .venueUnknown(venue: identifier("meylan"), starts: nil),
            .gap(april8, after: afternoon.workshop, days: 1, shortest: 2, longest: 14),
            .gap(april8, after: afternoon.workshop, days: 0, shortest: 2, longest: 14),
            .gap(april8, after: afternoon.workshop, days: -3, shortest: 2, longest: 14),
            .irregular(april8, after: afternoon.workshop), .outsideWindow(april8, window: window),
            .closedWeekday(april8), .clockChange(april8),
            .closedDay(april8, Closure(name: "Lundi de Pâques", days: window, effect: .never)), .venueClosed(april8),
            .trainerUnknown(april8), .trainerNotServing(april8), .trainerCannotTeach(april8), .trainerOff(april8),
            .trainerAway(april8, leave: date(2021, 4, 6)...date(2021, 4, 9)), .venueTaken(april8, by: afternoon),
            .trainerTaken(april8, by: afternoon),
            .trainerTooFar(afternoon, from: april8, SameDayMove(journey: 110, handling: 15, pause: 120)),
            .trainerTooFar(afternoon, from: april8, SameDayMove(journey: nil, handling: 15, pause: 120)),
            .kitTaken(april8, kit: kit, by: afternoon),
            .kitTooFar(afternoon, kit: kit, from: april8, SameDayMove(journey: 90, handling: 45, pause: 120)),
            .trainerWeekFull(april8, week: date(2021, 4, 5)...date(2021, 4, 11), workshops: 7, most: 6),
            .pinned(april8, SessionRequest(.pin, session: 1, workshop: 2, WorkshopCondition(halfDay: .afternoon))),
            .banned(april8, SessionRequest(.ban, session: 1, WorkshopCondition(weekday: .thursday, venue: crolles))),
        ]

    static let busy = [TimeSpan("09:00-12:00")].compactMap(\.self).map { span in
        RuleBreach.venueBusy(april8, BusyTime(date: date(2021, 4, 8), span: span, reason: "Conseil"))
    }

    private static let databaseProblems: [DatabaseProblem] = [
        .damaged("page 3"), .danglingReference(table: "workshop", row: "12", parent: "session"), .brokenAudit(row: 3),
        .invoiceMissing(rank: 3),
    ]

    private static let calendarFindings: [CalendarFinding.Code] = [
        .tooLarge(bytes: 3_000_000, limit: 2_097_152), .notUTF8, .controlCharacter(7),
        .lineTooLong(octets: 70_000, limit: 65_536), .notACalendar, .malformedLine, .outsideCalendar,
        .tooDeep(limit: 6), .tooManyComponents(limit: 20_000), .tooManyProperties(component: "VEVENT", limit: 500),
        .unexpectedEnd("VEVENT"), .missingEnd("VEVENT"), .unsafeZone("../etc/passwd"), .unknownZone("Crolles"),
        .unreadable(property: "DTSTART"), .impossibleTime(property: "DTSTART"), .repeated(property: "DTSTART"),
        .unsupported(property: "RECURRENCE-ID"), .unsupportedRule(part: "BYHOUR"), .missingStart, .unusableEnd,
        .tooManyInstances(limit: 1000), .ruleTooLong, .tooManyOccurrences(limit: 20_000), .nothingInWindow(window),
        .moreFindings(12),
    ]

    private static let searches: [Sample] = [
        Sample(code: "progress", sentence: .progress(PlanningProgress(best: nil, bound: 0), seconds: 2)),
        Sample(code: "progress", sentence: .progress(PlanningProgress(best: 1_633, bound: 1_346), seconds: 12)),
        Sample(code: "progress", sentence: .progress(PlanningProgress(best: 0, bound: 0), seconds: 1)),
        Sample(code: "stopped", sentence: .stopped),
    ]

    private static let changes: [Sample] =
        [
            Sample(code: "confirmed-moves", sentence: .confirmedMoves),
            Sample(code: "moves-with-others", sentence: .movesWithOthers),
        ]
        + [ChangeState.proposed, .stored].compactMap { state in
            Sentence.conclusion(of: state).map {
                Sample(code: "conclusion", sentence: $0, remedies: state.remedies("0a1b2c3d"))
            }
        }
        + workshopChanges.map { Sample(code: "change", sentence: .change($0)) }

    private static let workshopChanges: [WorkshopChange] = {
        guard let morning = TimeSpan("09:00-12:00"), let afternoon = TimeSpan("14:00-17:00") else { return [] }
        let place = { (day: Int, span: TimeSpan, venue: String, trainer: String) in
            WorkshopChange.Place(
                date: date(2021, 3, day), span: span, venue: identifier(venue), venueName: venue.capitalized,
                town: venue.capitalized, trainer: identifier(trainer), trainerName: trainer.capitalized)
        }
        let old = place(1, morning, "crolles", "dominique")
        let news = [
            place(1, afternoon, "crolles", "dominique"), place(8, morning, "pontcharra", "camille"),
            place(1, morning, "crolles", "camille"), place(1, morning, "pontcharra", "dominique"),
        ]
        let changes = news.map {
            WorkshopChange(session: 2, order: 3, isConfirmed: false, before: old, after: $0, reasons: [])
        }
        return changes + [
            WorkshopChange(session: 5, order: 1, isConfirmed: false, before: nil, after: old, reasons: [])
        ]
    }()
}
