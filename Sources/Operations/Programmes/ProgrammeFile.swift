import Answers
import Foundation
import Tables
import Workshops
import Yams

/// Reads `programme.yaml` whole: a programme, or everything that is wrong with it.
struct ProgrammeFile {
    static let name = "programme.yaml"
    private static let sizeLimit = 1 << 20

    /// The programme when the text has no error, and all findings in the order of their lines.
    static func read(_ bytes: Data, in folder: ProgrammeFolder? = nil) -> (programme: Programme?, findings: [Finding]) {
        let list = FindingList(file: name, folder: folder)
        let programme = compose(bytes, list).flatMap { root in YAMLFields.read(root, list, self.programme) }
        list.tellUnknownNames()
        return (list.hasErrors ? nil : programme, list.findings)
    }

    private static func compose(_ bytes: Data, _ list: FindingList) -> Node? {
        guard bytes.count <= sizeLimit else {
            list.add(.tooLarge(bytes: bytes.count, limit: sizeLimit), at: nil)
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            list.add(YAMLSlip(inOctets: bytes))
            return nil
        }
        list.lines = YAMLSlip.lines(of: text)
        do {
            if let alias = try YAMLAlias(firstIn: text) {
                list.add(.alias(alias.text), line: alias.line, column: alias.column)
                return nil
            }
            // What a text stands for, its field says: the rules of YAML for that cost more than all the rest.
            guard let root = try Yams.compose(yaml: text, .basic) else {
                list.add(.expected(.mapping, found: ""), at: nil)
                return nil
            }
            return root
        } catch let error as YamlError {
            list.add(error, in: text)
        } catch {
            list.add(YAMLSlip(.other))
        }
        return nil
    }

    private static func programme(_ fields: YAMLFields) -> Programme? {
        let identity = fields.section("programme", identity)
        let window = fields.section("window", window)
        let decision = fields.section("decision") { Self.decision($0, window: window) }
        let hours = fields.section("half-days", hours)
        check(identity?.zone, window, fields)
        let closedWeekdays = fields.items("closed weekdays") { node in
            fields.scalar(node, .weeklyHalfDay) { Weekday(word: $0) }
        }
        let closures = fields.sections("closures", closureCalendar)
        let sessions = fields.section("sessions", sessionRules)
        let rhythm = fields.section("rhythm", rhythm)
        let weights = fields.optionalSection("weights", weights) ?? PlanningWeights()
        let themes = themes(fields, sessions: sessions)
        let vote = fields.section("theme vote") { themeVote($0, themes: themes, sessions: sessions) }
        let bring = fields.texts("bring")
        let kits = kits(fields)
        let venues = venues(fields, kits: fields.declared("kits", calledBy: ["name"]), sessions: sessions)
        let names = fields.declared("venues", calledBy: ["name", "town"])
        let journeys = Self.journeys(fields, venues: names)
        let trainers = trainers(fields, venues: names, sessions: sessions, window: window)
        let requests = requests(
            fields,
            RequestReader(
                window: window, sessions: sessions, venues: names.whole,
                trainers: fields.declared("trainers", calledBy: ["name"]).whole))
        let communes = communes(fields, venues: names)
        // What says that the sessions are others than the themes and the venues do is told once.
        let isAgreed =
            fields.count("themes") == sessions?.workshopsPerSession
            && venues?.map(\.wishedSessions).reduce(0, +) == sessions?.count
        let passes = fields.section("passes") {
            passOrder($0, communes: communes, sessions: isAgreed ? sessions : nil)
        }
        let contact = fields.optionalSection("contact", contact)
        let announces = fields.flag("announce confirmations", default: false)
        let partly = fields.optionalSection("certificates") { $0.choice("partly attended", PartlyAttended.self) }
        let tariff = fields.section("tariff") { Self.tariff($0, passes: passes, sessions: isAgreed ? sessions : nil) }
        let invoicing = fields.optionalSection("invoicing") {
            Self.invoicing($0, decision: decision, isTaxed: tariff?.vat.isCharged ?? false)
        }
        guard let identity, let window, let decision, let hours, let closedWeekdays, let closures, let sessions,
            let rhythm, let themes, let vote, let bring, let kits, let venues, let journeys, let trainers,
            let communes, let passes, let tariff, let announces
        else { return nil }
        return Programme(
            identifier: identity.identifier, name: identity.name, language: identity.language, zone: identity.zone,
            decision: decision, window: window, hours: hours, closedWeekdays: Set(closedWeekdays),
            closures: closures, sessions: sessions, rhythm: rhythm, themes: themes, themeVote: vote,
            thingsToBring: bring, venues: venues, kits: kits, trainers: trainers, journeys: journeys,
            communes: communes, passes: passes.order, tariff: tariff, partlyAttended: partly ?? .minutes,
            weights: weights, requests: requests,
            contact: contact, invoicing: invoicing, announcesConfirmations: announces)
    }
}

extension FindingList {
    /// Says what keeps the text from being YAML, where a person would see it: libyaml says it in English, and later.
    fileprivate func add(_ error: YamlError, in text: String) {
        switch error {
        case .reader:
            let wrong = zip(1..., lines).first { _, line in
                line.contains { $0.properties.generalCategory == .control && $0 != "\t" }
            }
            guard let (number, line) = wrong, let hidden = HiddenCharacter(firstIn: String(line)) else {
                return add(YAMLSlip(.other))
            }
            add(.hiddenCharacter(hidden), line: number, column: hidden.position)
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            add(YAMLSlip(in: text, line: mark.line, column: mark.column))
        case .duplicatedKeysInMapping(let keys, let context):
            for key in keys { add(.duplicateKey(key), at: context.mark) }
        default:
            add(YAMLSlip(in: text, line: nil, column: nil))
        }
    }

    fileprivate func add(_ slip: YAMLSlip) { add(.slip(slip), line: slip.line, column: slip.column) }
}

extension ProgrammeFile {
    /// What the file says of itself, as far as it is YAML.
    static func heading(_ bytes: Data) -> ProgrammeHeading {
        let file = compose(bytes, FindingList(file: name)), programme = file?["programme"]
        return ProgrammeHeading(
            identifier: programme?["id"]?.string.flatMap { Identifier($0) },
            language: programme?["language"]?.string.flatMap { Language(word: $0) },
            seats: file?["sessions"]?["seats"]?.int.flatMap { $0 > 0 ? $0 : nil })
    }
}
