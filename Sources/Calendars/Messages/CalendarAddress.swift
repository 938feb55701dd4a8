/// Somebody to whom or from whom a message goes.
public struct CalendarAddress: Hashable, Sendable {
    /// As people call them; left out of the file when empty.
    public var name: String
    /// A plain e-mail address, without `mailto:`.
    public var email: String

    /// An address; it is checked when it is written.
    public init(name: String, email: String) {
        self.name = name
        self.email = email
    }
}
