/// Whom people write to and call about the workshops; invitations come from them.
package struct Contact: Sendable, Equatable {
    /// A service rather than a person.
    package var name: String
    package var email: EmailAddress
    package var telephone: TelephoneNumber

    package init(name: String, email: EmailAddress, telephone: TelephoneNumber) {
        self.name = name
        self.email = email
        self.telephone = telephone
    }
}
