/// Where what was recorded of passes and of presences does not agree, or is not done with.
///
/// `docs/definitions.md` defines each. None keeps an invoice from being issued: somebody has to know why it is so.
package enum Anomaly: Sendable, Equatable {
    /// The workshop is over and its sheet is not filled in; so many passes were taken there.
    case sheetOpen(passes: Int)
    /// Passes were taken from somebody who, by the sheet, was not there, or at a workshop that was called off.
    case passWithoutPresence(given: Int)
    /// Somebody was there and gave none of the passes that the agreement asks.
    case presenceWithoutPass(asked: Int)
    case fewerPasses(given: Int, asked: Int)
    case morePasses(given: Int, asked: Int)
    /// Passes of another commissioner were taken.
    case passOfAnother(given: Int)
    /// Passes that had been taken before were presented once more, and refused.
    case secondUse(given: Int)
    /// Passes were taken and not yet entered with their issuer.
    case notScanned(given: Int)

    package enum Kind: String, Sendable, CaseIterable {
        case sheetOpen = "sheet-open"
        case passWithoutPresence = "pass-without-presence"
        case presenceWithoutPass = "presence-without-pass"
        case fewerPasses = "fewer-passes"
        case morePasses = "more-passes"
        case passOfAnother = "pass-of-another"
        case secondUse = "second-use"
        case notScanned = "not-scanned"
    }

    package var kind: Kind {
        switch self {
        case .sheetOpen: .sheetOpen
        case .passWithoutPresence: .passWithoutPresence
        case .presenceWithoutPass: .presenceWithoutPass
        case .fewerPasses: .fewerPasses
        case .morePasses: .morePasses
        case .passOfAnother: .passOfAnother
        case .secondUse: .secondUse
        case .notScanned: .notScanned
        }
    }

    /// Nil when such an anomaly is about the passes that were asked, and there is no number of them.
    package init?(_ kind: Kind, given: Int, asked: Int?) {
        switch (kind, asked) {
        case (.sheetOpen, _): self = .sheetOpen(passes: given)
        case (.passWithoutPresence, _): self = .passWithoutPresence(given: given)
        case (.passOfAnother, _): self = .passOfAnother(given: given)
        case (.secondUse, _): self = .secondUse(given: given)
        case (.notScanned, _): self = .notScanned(given: given)
        case (.presenceWithoutPass, let asked?): self = .presenceWithoutPass(asked: asked)
        case (.fewerPasses, let asked?): self = .fewerPasses(given: given, asked: asked)
        case (.morePasses, let asked?): self = .morePasses(given: given, asked: asked)
        case (.presenceWithoutPass, nil), (.fewerPasses, nil), (.morePasses, nil): return nil
        }
    }

    /// The passes that were given.
    package var given: Int {
        switch self {
        case .sheetOpen(let given), .passWithoutPresence(let given), .passOfAnother(let given),
            .secondUse(let given), .notScanned(let given), .fewerPasses(let given, _), .morePasses(let given, _):
            given
        case .presenceWithoutPass: 0
        }
    }

    /// The passes that the agreement asks; nil where it is not about them.
    package var asked: Int? {
        switch self {
        case .presenceWithoutPass(let asked), .fewerPasses(_, let asked), .morePasses(_, let asked): asked
        case .sheetOpen, .passWithoutPresence, .passOfAnother, .secondUse, .notScanned: nil
        }
    }
}
