package import Calendars
package import Scheduling
package import Workshops

/// Why a verb was not carried out, with the data to say it.
///
/// Nothing has changed when a verb is refused; ``cannotPublish(path:_:remedy:)``, ``unfinished(_:because:)`` and
/// ``RegistrationRefusal/tracesLeft(_:)`` alone come after one.
package enum Refusal: Error, Sendable, Equatable {
    // The programme.
    case programmeExists(path: String)
    case programmeUnusable([Finding])
    /// The folder that was named does not exist.
    case noFolder(path: String)
    /// What was named is no folder.
    case notAFolder(path: String)
    /// A folder without a programme file.
    case noProgramme(path: String)
    /// The programme file is gone, beside a database in which there are these programmes, by name.
    case programmeFileLost(path: String, programmes: [String])
    /// Pins, bans or wishes that were given for one run cannot be read.
    case optionsUnusable([Finding])
    /// What somebody asks about a plan cannot be read.
    case questionUnreadable([Finding])
    case unknownVenue(String, known: [Identifier])
    case unknownSession(Int, known: [Int])
    case unknownTrainer(String, known: [Identifier])
    case sessionCancelled(Int)
    /// Nothing of a session is left, or would be left, to be held.
    case nothingAhead(Int)
    case unknownTheme(String, known: [String])

    // The plan.
    case nothingPlanned
    case noPlan(Conflict, PlanNames)
    case noPlanFound(Conflict, PlanNames, steps: Int)
    /// The search was ended before it had found a plan.
    case searchStopped
    case storedPlanBreaksRules([RuleBreach], PlanNames)
    /// A workshop cannot be held on that day; when it can be put off, the days on which it can.
    case dayBreaksRules([RuleBreach], PlanNames, PossibleDays?)
    /// No change of what has not been held would keep every rule again.
    case cannotMend([RuleBreach], PlanNames)
    case tooManySessions(stored: Int, wanted: Int)
    case fewerWorkshops(stored: Int, wanted: Int)
    case hoursOverlap(Int, Int)
    /// The folder's own database is that of other programmes.
    case otherProgramme(Identifier, stored: [Identifier])
    /// The key of a request was given to another one before.
    case requestKeyReused(String, verb: String)
    /// What was accepted under that name is not what would be done now.
    case proposalChanged(String)
    /// A text that was given with what is asked cannot be used.
    case text(GivenText, TextFault)

    // People and their seats.
    case enrolment(EnrolmentRefusal)
    case registration(RegistrationRefusal)
    case placement(PlacementRefusal)
    case allocation(AllocationRefusal)
    case backup(BackupRefusal)
    case invitation(InvitationRefusal)
    case attendance(AttendanceRefusal)
    case passes(PassRefusal)
    case claims(ClaimRefusal)
    case vote(VoteRefusal)
    case assessment(AssessmentRefusal)
    case billing(BillingRefusal)

    // The surroundings.
    /// Nothing is planned; or the database is lost, where the folder has what was written from one.
    case noDatabase(path: String, traces: [String] = [])
    case databaseNewer(path: String, found: Int, known: Int)
    case databaseForeign(path: String)
    case databaseUnusable(DatabaseFault)
    case databaseBusy
    case diskFull(path: String)
    /// A file is there, or may be, and the system could not read it.
    case cannotRead(path: String, FileFault)
    case cannotWrite(path: String, FileFault)
    /// A file that is there already is not written over.
    case fileExists(path: String)
    /// The folder in which a rehearsal would be lived was not made by one, and is not replaced.
    case notARehearsal(path: String)
    /// The plan is stored, but a calendar could not be written.
    case cannotPublish(path: String, FileFault, remedy: Remedy)
    /// All is stored, but what was to follow could not be done.
    indirect case unfinished(FollowUp, because: Refusal)
    case calendarUnwritable(CalendarRefusal)
    case mailUnwritable(MailRefusal)
    case unexpected(String)

    /// What a caller can do about a refusal; a door turns it into an exit code or a status.
    package enum Kind: Sendable {
        /// A rule says no.
        case rule
        /// What was given cannot be used.
        case input
        /// Disk, database or permissions.
        case environment
    }

    package var kind: Kind {
        switch self {
        case .invitation(.unusableReplies): .input
        case .unknownVenue, .unknownSession, .unknownTrainer, .unknownTheme, .sessionCancelled, .nothingAhead,
            .nothingPlanned,
            .noPlan, .noPlanFound,
            .searchStopped, .storedPlanBreaksRules, .dayBreaksRules, .cannotMend, .tooManySessions, .fewerWorkshops,
            .hoursOverlap,
            .otherProgramme, .requestKeyReused, .proposalChanged, .noDatabase, .programmeExists, .fileExists,
            .notARehearsal, .enrolment,
            .placement,
            .allocation, .invitation, .vote:
            .rule
        case .registration(let refusal): refusal.kind
        case .attendance(let refusal): refusal.kind
        case .passes(let refusal): refusal.kind
        case .billing(let refusal): refusal.kind
        case .claims(let refusal): refusal.kind
        case .assessment(let refusal): refusal.kind
        case .backup(let refusal): refusal.kind
        case .programmeUnusable, .noFolder, .notAFolder, .noProgramme, .programmeFileLost, .optionsUnusable,
            .questionUnreadable, .text,
            .calendarUnwritable, .mailUnwritable:
            .input
        case .databaseNewer, .databaseForeign, .databaseUnusable, .databaseBusy, .diskFull,
            .cannotRead, .cannotWrite, .cannotPublish, .unfinished, .unexpected:
            .environment
        }
    }
}

/// What is the matter with a database that cannot be used.
package enum DatabaseFault: Sendable, Equatable {
    case folderMissing(path: String)
    case notAFile(path: String)
    /// The file has another name, too: a hard link.
    case severalNames(path: String)
    case denied(path: String)
    case readOnly(path: String)
    /// The disk may be read only.
    case diskReadOnly(path: String)
    /// An older version made it, and its disk may be read only: it cannot be brought to this one.
    case olderOnReadOnlyDisk(path: String, found: Int, known: Int)
    /// The system could not read or write; the engine's code says what.
    case system(path: String, code: Int)
    /// A migration that has run is not the one this program carries.
    case alteredMigration(Int)
    /// A stored value that cannot be read back.
    case unreadable(String)
    /// Anything else, in the engine's words.
    case other(String)
}
