import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

/// `ateliers certificate`: what somebody has attended, for the provider to sign.
struct CertificateCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: Terminal.help(.certificateAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Flag(help: ArgumentHelp(Terminal.help(.pageHelp))) var html = false
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in
            CertificateAnswer(certificate: try office.certificate(of: person, now: Date()), isPage: html)
        }
    }
}
