import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations

/// What is kept of one person.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: Terminal.help(.personAbstract),
        subcommands: [Add.self, Show.self, Change.self, Attest.self, Data.self, Erase.self])

    struct Add: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.personAddAbstract))
        @OptionGroup var person: PersonOptions
        @OptionGroup var attestation: AttestationOptions
        @Flag(help: ArgumentHelp(Terminal.help(.namesakeHelp))) var namesake = false
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                let texts = person.texts.merging(attestation.texts) { $1 }
                let report = try office.register(
                    texts, with: person.with, isNamesake: namesake, options.request)
                return PersonAnswer(report: report, done: .registered)
            }
        }
    }

    struct Show: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.personShowAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp), valueName: "person")) var number: Int
        @OptionGroup var common: CommonOptions
        @OptionGroup var moment: MomentOptions

        func run() throws {
            try common.answer { office throws(Refusal) in
                PersonAnswer(report: try office.person(number, now: moment.instant(in: office)), done: .shown)
            }
        }
    }

    struct Change: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.personChangeAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp), valueName: "person")) var number: Int
        @OptionGroup var person: PersonOptions
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                let report = try office.correct(number, person.texts, with: person.with, options.request)
                return PersonAnswer(report: report, done: .corrected)
            }
        }
    }

    struct Attest: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.personAttestAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp), valueName: "person")) var number: Int
        @OptionGroup var attestation: AttestationOptions
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                let report = try office.correct(number, attestation.texts, options.request)
                return PersonAnswer(report: report, done: .corrected)
            }
        }
    }

    struct Data: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.personDataAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp), valueName: "person")) var number: Int
        @Flag(help: ArgumentHelp(Terminal.help(.dataTableHelp))) var csv = false
        @OptionGroup var common: CommonOptions
        @OptionGroup var moment: MomentOptions

        func run() throws {
            try common.answer { office throws(Refusal) in
                PersonDataAnswer(disclosure: try office.disclose(number, now: moment.instant(in: office)), isTable: csv)
            }
        }
    }

    struct Erase: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.personEraseAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp), valueName: "person")) var number: Int
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                PersonAnswer(report: try office.erase(number, options.request), done: .erased)
            }
        }
    }
}
