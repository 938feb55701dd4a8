import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct PassesCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "passes", abstract: Terminal.help(.passesAbstract))

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.answer { office throws(Refusal) in PassesAnswer(overview: try office.passes(now: Date())) }
    }
}

/// `ateliers pass`, and what can be done with passes.
struct PassCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pass", abstract: Terminal.help(.passAbstract),
        subcommands: [
            Give.self, Return.self, Collect.self, Refuse.self, Scan.self, Undo.self, Lose.self, Expire.self,
        ])

    struct Give: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passGiveAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.peopleHelp))) var people: PeopleNumbers
        @Option(help: ArgumentHelp(Terminal.help(.givenChequebookHelp))) var chequebook: Int?
        @Option(help: ArgumentHelp(Terminal.help(.givenOnHelp)), transform: CivilDate.typed) var on: CivilDate?
        @Flag(help: ArgumentHelp(Terminal.help(.anotherChequebookHelp))) var again = false
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func validate() throws {
            guard people.numbers.count == 1 || chequebook == nil else {
                throw ValidationError(Terminal.help(.oneChequebook))
            }
        }

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                let request = options.request
                guard people.numbers.count > 1 else {
                    return PassGivenAnswer(
                        try office.distribute(chequebook, to: people.numbers[0], on: on, another: again, request))
                }
                return PassGivenAnswer(people.numbers) { person throws(Refusal) in
                    try office.distribute(to: person, on: on, another: again, request.part("\(person)"))
                }
            }
        }
    }

    struct Return: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passReturnAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.chequebookHelp), valueName: "book")) var chequebook: Int
        @Option(help: ArgumentHelp(Terminal.help(.passReasonHelp))) var because = ""
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(report: try office.takeBack(chequebook, reason: because, options.request))
            }
        }
    }

    struct Collect: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passCollectAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
        @Argument(help: ArgumentHelp(Terminal.help(.serialsHelp))) var serials: Serials
        @Flag(help: ArgumentHelp(Terminal.help(.otherPassesHelp))) var other = false
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(
                    report: try office.collect(
                        try serials.texts, from: person, at: workshop, areOthers: other, options.request))
            }
        }
    }

    struct Refuse: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passRefuseAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
        @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
        @Argument(help: ArgumentHelp(Terminal.help(.serialsHelp))) var serials: Serials
        @Flag(help: ArgumentHelp(Terminal.help(.otherPassesHelp))) var other = false
        @Option(help: ArgumentHelp(Terminal.help(.passReasonHelp))) var because = ""
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(
                    report: try office.refuse(
                        try serials.texts, from: person, at: workshop, areOthers: other, reason: because,
                        options.request))
            }
        }
    }

    struct Scan: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passScanAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.passSelectionHelp))) var serials: Serials
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(report: try office.scan(try serials.selection, options.request))
            }
        }
    }

    struct Undo: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passUndoAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.serialsHelp))) var serials: Serials?
        @Option(help: ArgumentHelp(Terminal.help(.foundChequebookHelp))) var chequebook: Int?
        @Option(help: ArgumentHelp(Terminal.help(.passReasonHelp))) var because = ""
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func validate() throws { _ = try PassesNamed(serials, nil, chequebook, in: common.folder) }

        func run() throws {
            let named = try PassesNamed(serials, nil, chequebook, in: common.folder)
            try common.at(named.folder).answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(report: try office.giveBack(try named.selection, reason: because, options.request))
            }
        }
    }

    struct Lose: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passLoseAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.serialsHelp), valueName: "serials")) var named: Serials?
        @Option(help: ArgumentHelp(Terminal.help(.serialsHelp))) var serials: Serials?
        @Option(help: ArgumentHelp(Terminal.help(.lostChequebookHelp))) var chequebook: Int?
        @Option(help: ArgumentHelp(Terminal.help(.passReasonHelp))) var because = ""
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func validate() throws { _ = try PassesNamed(named, serials, chequebook, in: common.folder) }

        func run() throws {
            let named = try PassesNamed(named, serials, chequebook, in: common.folder)
            try common.at(named.folder).answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(report: try office.lose(try named.selection, reason: because, options.request))
            }
        }
    }

    struct Expire: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.passExpireAbstract))
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                PassAnswer(report: try office.expire(options.request))
            }
        }
    }
}

/// Passes by their serials or by their chequebook, and the folder: where an option names the passes, the first word that
/// stands alone is the folder.
private struct PassesNamed {
    private let serials: Serials?
    private let chequebook: Int?
    let folder: String

    init(_ word: Serials?, _ option: Serials?, _ chequebook: Int?, in folder: String) throws {
        let isNamed = option != nil || chequebook != nil
        guard option == nil || chequebook == nil, isNamed || word != nil, !isNamed || word == nil || folder == "."
        else { throw ValidationError(Terminal.help(.selectionMissing)) }
        serials = option ?? (isNamed ? nil : word)
        self.chequebook = chequebook
        self.folder = isNamed ? word?.text ?? folder : folder
    }

    var selection: PassSelection {
        get throws(Refusal) {
            if let chequebook { return .chequebook(chequebook) }
            return .serials(try serials?.texts ?? [])
        }
    }
}

/// Serials as typed between commas, or as a scanner types them on standard input, each with a line end.
struct Serials: ExpressibleByArgument {
    private let argument: String
    /// As it was typed.
    var text: String { argument }

    init?(argument: String) { self.argument = argument }

    /// - Throws: ``Refusal/text(_:_:)`` when standard input does not end.
    var texts: [String] {
        get throws(Refusal) {
            guard argument == "-" else { return argument.split(separator: ",").map(String.init) }
            return try GivenFile.standardInput.serials()
        }
    }

    var selection: PassSelection {
        get throws(Refusal) {
            ["all", "tous", "tout"].contains(FoldedText(argument).text) ? .all : .serials(try texts)
        }
    }
}
