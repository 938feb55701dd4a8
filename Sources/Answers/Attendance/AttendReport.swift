import Workshops

/// What was done about the sheet of a workshop: it was filled in, corrected or emptied, or something was noted beside it.
package struct AttendReport: Sendable, Equatable {
    package let sheet: SheetOverview
    /// What came about; nothing when all was so before.
    package let facts: [RecordedFact]

    package init(sheet: SheetOverview, facts: [RecordedFact]) {
        self.sheet = sheet
        self.facts = facts
    }

    /// False when everything was so before.
    package var changed: Bool { !facts.isEmpty }

    /// The passes that went back to those who had given them.
    package var passesBack: Int {
        facts.count { if case .pass(_, _, .distributed, _, _) = $0 { true } else { false } }
    }
}

extension AttendReport {
    /// What can be done next: fill in the sheet of somebody who was welcomed, or give them a seat.
    package var remedies: [Remedy] {
        facts.flatMap { fact -> [Remedy] in
            switch fact {
            case .noted(_, .excused, let workshop, _): [.sheet(workshop)]
            case .noted(_, _, let workshop, _) where sheet.sheet.closing == nil: [.attend(workshop)]
            default: []
            }
        }.unique
    }
}
