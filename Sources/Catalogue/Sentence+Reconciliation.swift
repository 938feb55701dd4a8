import Calendars
package import Foundation
package import Workshops

/// What is said of the registers of passes and of presences held against each other.
extension Sentence {
    package static let reconcileAbstract = Sentence(
        fr: "Avant de facturer, rapprocher les Pass collectés et les présences.",
        en: "Before invoicing, hold the passes collected against the presences.")
    package static let reconcileUpToHelp = Sentence(
        fr: "La dernière session à rapprocher ; sinon toutes.", en: "The last session to look at; otherwise all.")
    package static let anomaliesTableHelp = Sentence(
        fr: "Un tableau (CSV) que lit un tableur.", en: "A table (CSV) that a spreadsheet reads.")

    /// Of which workshop the lines below are.
    package static func heading(of line: Reconciliation.Line) -> Sentence {
        Sentence(
            fr: "\(line.workshop), \(Wording(.french).fullDate(line.date)) :",
            en: "\(line.workshop), \(Wording(.english).fullDate(line.date)):")
    }

    /// An anomaly with its evidence: whose, what, what the sheet says, which passes.
    package static func anomaly(_ line: Reconciliation.Line, in zone: TimeZone) -> Sentence {
        let text = { (wording: Wording) in
            let isFrench = wording.language == .french
            let parts = [line.anomaly.words(wording), line.sheet(wording, zone), line.serials(wording)]
            let evidence = parts.compactMap(\.self).joined(separator: isFrench ? " ; " : "; ")
            let said = [line.whose(wording), evidence].compactMap(\.self).joined(separator: isFrench ? " : " : ": ")
            return said.prefix(1).uppercased() + said.dropFirst() + "."
        }
        return Sentence(fr: text(Wording(.french)), en: text(Wording(.english)))
    }

    /// How many there are, and of which kinds.
    package static func reconciled(_ reconciliation: Reconciliation) -> [Sentence] {
        let last = reconciliation.upToSession, count = reconciliation.lines.count
        let scope = Sentence(
            fr: last.map { " jusqu'à la session \($0)" } ?? "", en: last.map { " up to session \($0)" } ?? "")
        guard count > 0 else {
            return [
                Sentence(
                    fr: "Les Pass et les présences concordent\(scope.french).",
                    en: "The passes and the presences agree\(scope.english).")
            ]
        }
        return kinds(of: reconciliation.lines.map(\.anomaly)) + [
            Sentence(
                fr: "\(Wording(.french).count(count, "anomalie", "anomalies"))\(scope.french) à expliquer ; "
                    + "aucune n'empêche de facturer.",
                en: "\(Wording(.english).count(count, "anomaly", "anomalies"))\(scope.english) to explain; "
                    + "none keeps an invoice from being issued.")
        ]
    }

    /// How many there are of each kind that there is.
    package static func kinds(of anomalies: [Anomaly]) -> [Sentence] {
        Anomaly.Kind.allCases.compactMap { kind in
            let count = anomalies.count { $0.kind == kind }
            guard count > 0 else { return nil }
            return Sentence(
                fr: "\(kind.words.french) : \(Wording(.french).grouped(count)).",
                en: "\(kind.words.english): \(Wording(.english).grouped(count)).")
        }
    }
}

extension Anomaly.Kind {
    package var words: Sentence {
        switch self {
        case .sheetOpen: Sentence(fr: "Feuille non remplie", en: "Sheet not filled in")
        case .passWithoutPresence: Sentence(fr: "Pass sans présence", en: "Pass without presence")
        case .presenceWithoutPass: Sentence(fr: "Présence sans Pass", en: "Presence without pass")
        case .fewerPasses: Sentence(fr: "Moins de Pass que demandé", en: "Fewer passes than asked")
        case .morePasses: Sentence(fr: "Plus de Pass que demandé", en: "More passes than asked")
        case .passOfAnother: Sentence(fr: "Pass d'un autre commanditaire", en: "Pass of another commissioner")
        case .secondUse:
            Sentence(fr: "Pass présenté une seconde fois, refusé", en: "Pass presented a second time, refused")
        case .notScanned: Sentence(fr: "Pass pas encore saisi", en: "Pass not scanned yet")
        }
    }
}

extension Anomaly {
    package func words(_ wording: Wording) -> String {
        wording.language == .french ? french(wording) : english(wording)
    }

    private func french(_ wording: Wording) -> String {
        let passes = "\(wording.grouped(given)) Pass"
        return switch self {
        case .sheetOpen:
            "l'atelier est passé, sa feuille n'est pas remplie, "
                + wording.count(given, "Pass y est noté", "Pass y sont notés")
        case .passWithoutPresence: "\(passes) sans présence"
        case .presenceWithoutPass(let asked): "présence sans Pass, \(wording.count(asked, "demandé", "demandés"))"
        case .fewerPasses(_, let asked), .morePasses(_, let asked):
            "\(passes) pour \(wording.count(asked, "demandé", "demandés"))"
        case .passOfAnother: "\(passes) d'un autre commanditaire"
        case .secondUse:
            wording.count(
                given, "Pass déjà donné, présenté à nouveau et refusé",
                "Pass déjà donnés, présentés à nouveau et refusés")
        case .notScanned: wording.count(given, "Pass pas encore saisi", "Pass pas encore saisis")
        }
    }

    private func english(_ wording: Wording) -> String {
        let passes = wording.count(given, "pass", "passes")
        return switch self {
        case .sheetOpen: "the workshop is over, its sheet is not filled in, \(passes) recorded there"
        case .passWithoutPresence: "\(passes) without presence"
        case .presenceWithoutPass(let asked): "presence without pass, \(wording.grouped(asked)) asked"
        case .fewerPasses(_, let asked), .morePasses(_, let asked): "\(passes) for \(wording.grouped(asked)) asked"
        case .passOfAnother: "\(passes) of another commissioner"
        case .secondUse: "\(passes) given before, presented again and refused"
        case .notScanned: "\(passes) not scanned yet"
        }
    }
}

extension Reconciliation.Line {
    /// Nobody is named.
    fileprivate func whose(_ wording: Wording) -> String? {
        guard let person else { return nil }
        let isFrench = wording.language == .french
        guard let seat else { return isFrench ? "personne \(person)" : "person \(person)" }
        return isFrench ? "place \(seat), personne \(person)" : "seat \(seat), person \(person)"
    }

    /// What the sheet says, who filled it in and when; nil where the anomaly has said that it is open.
    fileprivate func sheet(_ wording: Wording, _ zone: TimeZone) -> String? {
        let isFrench = wording.language == .french
        guard let closing else {
            guard person != nil else { return nil }
            if state.isCancelled { return "\(isFrench ? "atelier" : "workshop") \(state.words[wording.language])" }
            return isFrench ? "feuille pas encore remplie" : "sheet not filled in yet"
        }
        let said = presence?.words[wording.language] ?? (isFrench ? "n'y est pas" : "is not on it")
        let moment = wording.moment(closing.date, in: zone)
        return isFrench
            ? "feuille : \(said) (\(closing.author), \(moment))" : "sheet: \(said) (\(closing.author), \(moment))"
    }

    /// The serials, who took them and when.
    fileprivate func serials(_ wording: Wording) -> String? {
        guard !passes.isEmpty else { return nil }
        var groups: [(who: String, serials: [String])] = []
        for pass in passes {
            let who = "\(pass.author), \(wording.longDate(pass.date))", serial = pass.serial.description
            if groups.last?.who == who {
                groups[groups.count - 1].serials.append(serial)
            } else {
                groups.append((who, [serial]))
            }
        }
        return groups.map { "\($0.serials.joined(separator: ", ")) (\($0.who))" }.joined(separator: ", ")
    }
}

extension Sentence {
    /// The columns of a table of anomalies.
    /// What stands above the table of what does not agree.
    package static let anomalyColumns = [
        Sentence(fr: "Atelier", en: "Workshop"), Sentence(fr: "Date", en: "Date"), Sentence(fr: "État", en: "State"),
        Sentence(fr: "Place", en: "Seat"), Sentence(fr: "Personne", en: "Person"),
        Sentence(fr: "Anomalie", en: "Anomaly"), Sentence(fr: "Pass demandés", en: "Passes asked"),
        Sentence(fr: "Pass donnés", en: "Passes given"), Sentence(fr: "Présence", en: "Presence"),
        Sentence(fr: "Feuille remplie par", en: "Sheet filled in by"), Sentence(fr: "Remplie le", en: "Filled in on"),
        Sentence(fr: "Numéros", en: "Serials"), Sentence(fr: "Pris par", en: "Taken by"),
        Sentence(fr: "Pris le", en: "Taken on"), Sentence(fr: "Devenus", en: "Now"),
    ]
}
