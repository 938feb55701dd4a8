package import Calendars

extension Refusal {
    /// What can be done about it; the first is the most likely.
    package var remedies: [Remedy] {
        switch self {
        case .sessionCancelled(let number): [.reinstate(session: number)]
        case .noDatabase(_, let traces) where !traces.isEmpty: [.restore, .plan]
        case .nothingPlanned, .noDatabase: [.plan]
        case .noFolder, .noProgramme: [.initialise]
        case .storedPlanBreaksRules: [.replan]
        case .dayBreaksRules(_, _, let days?): days.remedies
        case .tooManySessions: [.planAgain]
        case .otherProgramme, .databaseForeign: [.withOtherDatabase]
        case .requestKeyReused: [.withOtherKey]
        case .cannotPublish(_, _, let remedy): [remedy]
        case .unfinished(let next, _): [next.remedy]
        case .databaseUnusable(let fault): fault.remedies
        case .calendarUnwritable(let refusal): refusal.remedies
        case .mailUnwritable(let refusal): refusal.remedies
        case .enrolment(let refusal): refusal.remedies
        case .registration(let refusal): (findings.remedies + refusal.remedies).unique
        case .placement(let refusal): refusal.remedies
        case .allocation(let refusal): refusal.remedies
        case .backup(let refusal): refusal.remedies
        case .invitation(let refusal): refusal.remedies
        case .attendance(let refusal): refusal.remedies
        case .passes(let refusal): refusal.remedies
        case .claims(let refusal): (findings.remedies + refusal.remedies).unique
        case .vote(let refusal): refusal.remedies
        case .assessment(let refusal): refusal.remedies
        case .billing(let refusal): refusal.remedies
        default: findings.remedies
        }
    }

    /// The findings behind the refusal, when a file could not be used.
    package var findings: [Finding] {
        switch self {
        case .programmeUnusable(let findings), .optionsUnusable(let findings), .questionUnreadable(let findings):
            findings
        case .registration(.unusable(let findings)), .invitation(.unusableReplies(let findings)): findings
        case .billing(.unusable(let findings)), .claims(.unusable(let findings)): findings
        default: []
        }
    }
}

extension DatabaseFault {
    package var remedies: [Remedy] {
        switch self {
        case .folderMissing, .notAFile, .denied: [.withOtherDatabase]
        case .unreadable, .other: [.doctor]
        case .readOnly, .diskReadOnly, .olderOnReadOnlyDisk, .system, .alteredMigration, .severalNames: []
        }
    }
}

extension CalendarRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .event(_, _, .unusableUID), .event(_, _, .otherZone), .event(_, _, .revisionOutOfRange): [.doctor]
        case .event(_, _, .controlCharacter(.attendeeName)), .event(_, _, .controlCharacter(.attendeeEmail)):
            [.change(nil)]
        case .event, .controlCharacterInName, .zoneUnfit, .library: []
        }
    }
}

extension MailRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .unusable(.recipientName), .unusable(.recipientEmail): [.change(nil)]
        case .unusable(.subject), .unusable(.identifier), .unusable(.date): [.doctor]
        case .unusable(.senderName), .unusable(.senderEmail): []
        }
    }
}
