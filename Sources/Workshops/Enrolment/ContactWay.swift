/// How somebody is told that something has changed for them.
package enum ContactWay: String, Sendable, CaseIterable {
    case mail, telephone, letter
}

extension Person {
    /// By mail, if they have an address; or else by telephone, if they have a number, and by letter.
    package var waysToTell: [ContactWay] {
        guard email == nil else { return [.mail] }
        return telephone == nil ? [.letter] : [.telephone, .letter]
    }
}
