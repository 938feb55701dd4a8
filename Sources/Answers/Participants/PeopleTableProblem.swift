/// Something about a table of people that its author should know, besides what is wrong with one of them.
package enum PeopleTableProblem: Sendable, Equatable {
    /// A column that nobody reads; without a title when the text is empty.
    case unknownColumn(String, nearest: PeopleColumn?)
    case missingColumn(PersonField)
    /// Two columns of the same; the first is the one of that number.
    case columnTwice(PeopleColumn, first: Int)
    /// The row is left out: it names the person of another one.
    case sameAsLine(Int)
    /// The row is left out: the person is registered.
    case alreadyRegistered(Int)
    /// Somebody of another name has the same address or number.
    case shared(PersonField, with: Other)
    /// Nobody else has the same text under « Avec ».
    case aloneInParty(String)

    /// Somebody, in the same table or registered before.
    package enum Other: Sendable, Equatable {
        case line(Int)
        case person(Int)
    }
}

extension PeopleTableProblem {
    package var remedies: [Remedy] {
        switch self {
        case .sameAsLine, .alreadyRegistered: [.namesakeAdd]
        case .unknownColumn, .missingColumn, .columnTwice, .shared, .aloneInParty: []
        }
    }
}
