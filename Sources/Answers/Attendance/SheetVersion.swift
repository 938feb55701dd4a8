package import Workshops

/// What somebody saw of a sheet when they marked it: who is on it, and what each was marked.
///
/// Two sheets of the same version say the same, so that marks made from one fit the other. As text `3:P 5: 7:A`: people by
/// number, each with the letter of their presence once they have one.
package struct SheetVersion: Sendable, Equatable {
    /// By person; nil for whoever is not marked yet.
    package let presences: [Int: Presence?]

    package init(presences: [Int: Presence?]) { self.presences = presences }

    package init(_ rows: [SheetOverview.Row]) {
        presences = Dictionary(rows.map { ($0.person, $0.presence) }, uniquingKeysWith: { $1 })
    }
}

extension SheetVersion: LosslessStringConvertible {
    package var description: String {
        presences.sorted { $0.key < $1.key }
            .map { person, presence in "\(person):\(presence.map { String($0.letter) } ?? "")" }
            .joined(separator: " ")
    }

    package init?(_ text: String) {
        var presences: [Int: Presence?] = [:]
        for mark in text.split(separator: " ", omittingEmptySubsequences: true) {
            let parts = mark.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let person = Digits.number(parts[0].utf8), presences[person] == nil,
                parts[1].unicodeScalars.count < 2
            else { return nil }
            let presence = parts[1].first.flatMap(Presence.init(letter:))
            guard parts[1].isEmpty || presence != nil else { return nil }
            presences.updateValue(presence, forKey: person)
        }
        self.init(presences: presences)
    }
}
