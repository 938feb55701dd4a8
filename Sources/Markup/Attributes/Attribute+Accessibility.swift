/// For those who listen (WAI-ARIA 1.2 §5, §6).
extension Attribute {
    /// What an element is, when its name does not say it.
    package enum Role: String, Sendable { case alert, group, img, note, region, search, status }

    /// Which of several one is at.
    package enum Current: String, Sendable { case page, step, date, `true` }

    /// When a change is read aloud.
    package enum Live: String, Sendable { case polite, assertive }

    /// What it is.
    package static func role(_ role: Role) -> Self { .init(.role, role.rawValue) }

    /// What it is called.
    package static func ariaLabel(_ text: String) -> Self { .init(.ariaLabel, text) }

    /// The `id`s of what names it.
    package static func ariaLabelledBy(_ ids: String...) -> Self { .init(.ariaLabelledBy, ids.joined(separator: " ")) }

    /// The `id`s of what explains it.
    package static func ariaDescribedBy(_ ids: String...) -> Self {
        .init(.ariaDescribedBy, ids.joined(separator: " "))
    }

    /// That one is here.
    package static func ariaCurrent(_ current: Current) -> Self { .init(.ariaCurrent, current.rawValue) }

    /// That its changes are read aloud.
    package static func ariaLive(_ live: Live) -> Self { .init(.ariaLive, live.rawValue) }

    /// Shown, but not read aloud.
    package static var ariaHidden: Self { .init(.ariaHidden, "true") }

    /// That what was filled in is refused.
    package static var ariaInvalid: Self { .init(.ariaInvalid, "true") }
}
