/// What somebody can do about what they were told: an operation of the office, with what it is given.
///
/// A terminal shows it as a command, another door as a link.
package struct Remedy: Sendable, Hashable {
    package let operation: Operation
    /// First what the operation is about, then how it is done.
    package let arguments: [Argument]

    init(_ operation: Operation, _ arguments: KeyValuePairs<String, Value> = [:], _ others: [Argument] = []) {
        self.operation = operation
        self.arguments = arguments.map { Argument(name: $0, value: $1) } + others
    }

    /// What the office does, by the kebab-case name of the verb.
    package enum Operation: String, Sendable, CaseIterable {
        // The programme and its plan.
        case initialise = "init"
        case check, plan, replan
        // People and their seats.
        case people
        case personAdd = "person-add"
        case personAttest = "person-attest"
        case personChange = "person-change"
        case personErase = "person-erase"
        case importPeople = "import"
        case seats, enrol, withdraw, move, accept, refuse, place, offer
        // Workshops.
        case sheet, attend, postpone, reinstate, theme, progress
        case walkIn = "walk-in"
        // Chequebooks, passes and their counter-payment.
        case communes, commune, passes
        case passGive = "pass-give"
        case passScan = "pass-scan"
        case passUndo = "pass-undo"
        case passExpire = "pass-expire"
        case claimMake = "claim-make"
        case claimSend = "claim-send"
        case claimUndo = "claim-undo"
        case claimSettle = "claim-settle"
        // Messages and upkeep.
        case invite, outbox, doctor, history, restore
        /// What was asked, once more.
        case again
    }

    /// Something that the operation is given.
    package struct Argument: Sendable, Hashable {
        /// Kebab-case, as a script would write it.
        package let name: String
        package let value: Value
    }

    package enum Value: Sendable, Hashable {
        case number(Int)
        case text(String)
        /// The name says all.
        case yes
        case blank(Blank)
    }

    /// What only the reader knows.
    package enum Blank: String, Sendable, CaseIterable {
        case commune, count, day, days, file, key, letter, letters, messages, month, name, people, person, reason,
            serials, session, telephone, theme, workshop
        case yesOrNo = "yes-or-no"
    }
}

extension Remedy: CustomStringConvertible {
    /// The same in every language: `attend workshop=2.3 marks=?letters`.
    package var description: String {
        let said = arguments.map { argument in
            switch argument.value {
            case .number(let number): "\(argument.name)=\(number)"
            case .text(let text): "\(argument.name)=\(text)"
            case .yes: argument.name
            case .blank(let blank): "\(argument.name)=?\(blank.rawValue)"
            }
        }
        return ([operation.rawValue] + said).joined(separator: " ")
    }
}

extension [Remedy] {
    /// Each one once, in the order in which they come.
    package var unique: [Remedy] {
        var seen: Set<Remedy> = []
        return filter { seen.insert($0).inserted }
    }
}
