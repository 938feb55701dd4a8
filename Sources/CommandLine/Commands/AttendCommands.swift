import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

struct AttendCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "attend", abstract: Terminal.help(.attendAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
    @Argument(help: ArgumentHelp(Terminal.help(.marksHelp))) var marks: String?
    @Flag(help: ArgumentHelp(Terminal.help(.nobodyHelp))) var nobody = false
    @Option(help: ArgumentHelp(Terminal.help(.attendPersonHelp))) var person: Int?
    @Option(name: .customLong("as"), help: ArgumentHelp(Terminal.help(.attendAsHelp))) var presence: Mark?
    @Option(help: ArgumentHelp(Terminal.help(.minutesHelp))) var minutes: Int?
    @Flag(help: ArgumentHelp(Terminal.help(.comesHelp))) var comes = false
    @Flag(help: ArgumentHelp(Terminal.help(.emptyHelp))) var empty = false
    @Option(help: ArgumentHelp(Terminal.help(.correctionHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    private var hasLetters: Bool { !nobody && !empty && person == nil }

    func validate() throws {
        let ways = [marks != nil && hasLetters, nobody, empty, person != nil].filter(\.self).count
        guard ways == 1, (person == nil) == (presence == nil && !comes), presence == nil || !comes,
            minutes == nil || presence != nil
        else { throw ValidationError(Terminal.help(.marksMissing)) }
    }

    func run() throws {
        var common = common
        // Without letters, the folder stands in their place.
        if !hasLetters, let marks { common.folder = marks }
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            AttendAnswer(report: try report(office))
        }
    }

    private func report(_ office: Office) throws(Refusal) -> AttendReport {
        if empty { return try office.emptySheet(of: workshop, reason: because, options.request) }
        if comes, let person { return try office.expect(person, at: workshop, options.request) }
        let sheet = try office.sheet(of: workshop, now: options.request.now)
        let (presences, minutes) = try marks(on: sheet)
        let marks = AttendanceMarks(presences: presences, minutes: minutes, seen: sheet.version)
        return try office.attend(workshop, marks, reason: because, options.request)
    }

    private func marks(on sheet: SheetOverview) throws(Refusal) -> (presences: [Int: Presence], minutes: [Int: Int]) {
        if let person, let presence {
            return ([person: presence.presence], minutes.map { [person: $0] } ?? [:])
        }
        if nobody {
            let absent = sheet.rows.map { ($0.person, $0.note?.presence == .excused ? Presence.excused : .absent) }
            return (Dictionary(absent, uniquingKeysWith: { $1 }), [:])
        }
        do throws(AttendanceRefusal) {
            return try SheetLetters(text: marks ?? "").marks(on: sheet)
        } catch {
            throw .attendance(error)
        }
    }

    struct Mark: ExpressibleByArgument {
        let presence: Presence

        static let allValueStrings = Presence.allCases.map { String($0.letter) }
        static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

        init?(argument: String) {
            guard let presence = Presence(word: argument) else { return nil }
            self.presence = presence
        }
    }
}

/// `ateliers walk-in`: somebody is there whom nobody expected.
struct WalkInCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "walk-in", abstract: Terminal.help(.walkInAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
    @Option(name: .customLong("person"), help: ArgumentHelp(Terminal.help(.walkInPersonHelp))) var number: Int?
    @OptionGroup var person: PersonOptions
    @OptionGroup var attestation: AttestationOptions
    @Flag(help: ArgumentHelp(Terminal.help(.namesakeHelp))) var namesake = false
    @Option(name: .customLong("as"), help: ArgumentHelp(Terminal.help(.walkInAsHelp))) var presence: AttendCommand.Mark?
    @Option(help: ArgumentHelp(Terminal.help(.minutesHelp))) var minutes: Int?
    @Flag(help: ArgumentHelp(Terminal.help(.walkInRemoveHelp))) var remove = false
    @Option(help: ArgumentHelp(Terminal.help(.correctionHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    private var texts: [PersonField: String] { person.texts.merging(attestation.texts) { $1 } }

    func validate() throws {
        guard (number == nil) != texts.isEmpty else { throw ValidationError(Terminal.help(.walkInMissing)) }
        guard !remove || number != nil && presence == nil && minutes == nil else {
            throw ValidationError(Terminal.help(.walkInRemoveRule))
        }
    }

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            if remove, let number {
                return AttendAnswer(
                    report: try office.undoWelcome(of: number, at: workshop, reason: because, options.request))
            }
            let newcomer =
                number.map(Office.Newcomer.known) ?? .new(texts, with: person.with, isNamesake: namesake)
            return AttendAnswer(
                report: try office.welcome(
                    newcomer, at: workshop, as: presence?.presence ?? .present, minutes: minutes, reason: because,
                    options.request))
        }
    }
}

/// `ateliers guest`: somebody comes to one workshop of a session in which they have no seat.
struct GuestCommand: OfficeCommand {
    static let configuration = CommandConfiguration(commandName: "guest", abstract: Terminal.help(.guestAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.workshopHelp))) var workshop: WorkshopNumber
    @Argument(help: ArgumentHelp(Terminal.help(.personHelp))) var person: Int
    @Flag(help: ArgumentHelp(Terminal.help(.guestRemoveHelp))) var remove = false
    @Option(help: ArgumentHelp(Terminal.help(.correctionHelp))) var because: String?
    @OptionGroup var common: CommonOptions
    @OptionGroup var options: RequestOptions

    func run() throws {
        try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
            AttendAnswer(
                report: remove
                    ? try office.removeGuest(person, at: workshop, reason: because, options.request)
                    : try office.addGuest(person, at: workshop, options.request))
        }
    }
}
