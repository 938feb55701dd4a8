/// A text that a person gives with what they ask for, on one line.
package enum GivenText: String, Sendable, CaseIterable {
    case reason
    case comment
    /// Who asks.
    case author
    /// The name of a request.
    case requestKey = "request-key"
    /// What a scanner types.
    case serials

    /// Octets.
    package var longest: Int {
        switch self {
        case .reason: 1_000
        case .comment: 2_000
        case .author, .requestKey: 200
        case .serials: 262_144
        }
    }

    /// What keeps a text from being used; nil when nothing does.
    package func fault(of text: String) -> TextFault? {
        guard text.utf8.count <= longest else { return .tooLong(limit: longest) }
        return HiddenCharacter(firstIn: text).map(TextFault.hidden)
    }
}

/// What is wrong with a text that a person gives.
package enum TextFault: Sendable, Equatable {
    /// Longer than that many octets.
    case tooLong(limit: Int)
    case hidden(HiddenCharacter)
}
