package import Answers
package import ArgumentParser
import Catalogue
import Documents
import Foundation
import Operations

extension ClaimCommand {
    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.claimShowAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.claimHelp))) var claim: Int
        @Flag var form: ClaimLetter.Form?
        @Option(help: ArgumentHelp(Terminal.help(.claimToHelp), valueName: "file"), completion: .file()) var to: String?
        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard to == nil || form != nil else { throw ValidationError(Terminal.help(.claimFormMissing)) }
        }

        func run() throws {
            try common.answer { office throws(Refusal) in
                guard let form else { return ClaimAnswer(claim: try office.claim(claim, now: Date())) }
                let letter = try office.claimLetter(claim, now: Date())
                if let to { try NewFile(at: to).write(letter.octets(form)) }
                return ClaimLetterAnswer(letter: letter, form: form, path: to)
            }
        }
    }

    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.claimListAbstract))
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.answer { office throws(Refusal) in ClaimsAnswer(overview: try office.claims(now: Date())) }
        }
    }
}

extension ClaimLetter.Form: EnumerableFlag {
    package static func help(for form: Self) -> ArgumentHelp? {
        switch form {
        case .letter: ArgumentHelp(Terminal.help(.claimLetterHelp))
        case .html: ArgumentHelp(Terminal.help(.claimPageHelp))
        case .csv: ArgumentHelp(Terminal.help(.claimTableHelp))
        }
    }
}
