/// Who somebody is, and how to reach them; all that names them, and all that is erased on demand.
package struct Person: Sendable, Hashable {
    package var familyName: String
    /// Empty when they have one name only.
    package var givenName: String
    package var email: EmailAddress?
    package var telephone: TelephoneNumber?
    /// Where letters go, and nothing else.
    package var postalAddress: PostalAddress?

    package init(
        familyName: String, givenName: String = "", email: EmailAddress? = nil, telephone: TelephoneNumber? = nil,
        postalAddress: PostalAddress? = nil
    ) {
        self.familyName = familyName
        self.givenName = givenName
        self.email = email
        self.telephone = telephone
        self.postalAddress = postalAddress
    }

    /// `Marie Dupont`.
    package var name: String { givenName.isEmpty ? familyName : "\(givenName) \(familyName)" }

    /// `M. D.`: the first letter of each name.
    package var initials: String {
        [givenName, familyName].compactMap(\.first).map { "\($0.uppercased())." }.joined(separator: " ")
    }
}
