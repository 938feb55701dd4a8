/// A column of a table of people: what is read of them, and what an export adds.
package enum PeopleColumn: Sendable, Hashable, CaseIterable {
    case number
    case field(PersonField)
    case session, place, state

    /// In the order of an export.
    package static let allCases: [PeopleColumn] =
        [.number] + PersonField.allCases.map(PeopleColumn.field) + [.session, .place, .state]

    /// Those without which a table cannot be read.
    package static let required: [PersonField] = [.familyName, .commune]
}
