package import Foundation
import Storage
import Tables
package import Workshops

/// What the issuer is sent: the demand, workshop by workshop, with the serial of every pass; nobody is named.
package struct ClaimLetter: Sendable, Equatable {
    package let claim: ClaimOverview
    package let programme: String
    package let decision: String
    package let commissioner: String
    package let provider: String
    package let language: Language

    /// How it is written.
    package enum Form: String, Sendable, CaseIterable {
        /// Plain text.
        case letter
        /// A page to print.
        case html
        /// A table of its passes.
        case csv
    }
}

extension Office {
    /// The letter of a claim, which must not have been taken back.
    package func claimLetter(_ number: Int, now: Date) throws(Refusal) -> ClaimLetter {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now), claim = try book.claim(number)
            if let withdrawn = claim.withdrawn { throw Refusal.claims(.withdrawn(number, withdrawn)) }
            guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
            return ClaimLetter(
                claim: try book.overview(of: claim), programme: record.name, decision: record.decisionNumber,
                commissioner: record.commissioner, provider: record.provider, language: record.language)
        }
    }

    /// Writes it to a file that must not be there yet; only its owner can read it.
    package func write(_ letter: ClaimLetter, as form: ClaimLetter.Form, to path: String) throws(Refusal) {
        try write(letter.octets(form), to: path)
    }
}

extension ClaimLetter {
    /// The passes of one workshop.
    struct Group {
        let workshop: WorkshopNumber
        let date: CivilDate
        let serials: [String]
        let amount: Money
    }

    /// By date.
    var groups: [Group] {
        Dictionary(grouping: claim.passes) { [$0.date.dayNumber, $0.workshop.session, $0.workshop.order] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { _, passes in
                Group(
                    workshop: passes[0].workshop, date: passes[0].date,
                    serials: passes.compactMap { $0.pass.serial?.description },
                    amount: claim.claim.faceValue * passes.count)
            }
    }

    package func octets(_ form: Form) -> [UInt8] {
        switch form {
        case .letter: Array(text.utf8)
        case .html: Array(html.utf8)
        case .csv: table
        }
    }

    /// Plain text that fits a page of 80 columns.
    package var text: String {
        let words = ClaimWords(self)
        let groups = groups.flatMap { group in
            [words.heading(of: group), "  " + group.serials.joined(separator: ", ").wrapped(to: 76), ""]
        }
        return
            ([words.title.uppercased(), ""] + words.mentions.map { $0.wrapped(to: 80) } + [""]
            + [words.demand.wrapped(to: 80), ""] + groups + [words.total.wrapped(to: 80), ""]
            + ["\(words.signature) : " + String(repeating: "_", count: 30)]).joined(separator: "\n") + "\n"
    }

    /// The same as a page of A4, without anything from outside.
    package var html: String {
        let words = ClaimWords(self), page = HTML(language)
        let cells = { (texts: [String]) in
            // How many passes, and what they are worth.
            texts.enumerated().map { $0 < 3 ? HTMLTable.Cell(text: $1) : .amount($1) }
        }
        let columns = words.columns.enumerated().map { index, text in
            index < 3 ? HTMLTable.Cell.column(text) : .amountColumn(text)
        }
        let table = HTMLTable(columns: columns, groups: groups.map { [.init(cells: cells(words.cells($0)))] })
        let body =
            [page.element("h1", words.title)] + words.mentions.map { page.paragraph($0) }
            + [page.paragraph(words.demand), page.table(table), page.paragraph(words.total, class: "sum")]
            + [page.signature(words.signature)]
        return page.document(title: words.title, body: body)
    }

    /// A table (CSV) of one row a pass: its serial, the day of its workshop, what became of it.
    private var table: [UInt8] {
        var writer = TableWriter()
        writer.write([ClaimColumn.serial, .date, .outcome].map { $0.title[language] })
        for claimed in claim.passes {
            writer.write([
                claimed.pass.serial?.description ?? "", claimed.date.description, claimed.pass.state.words[language],
            ])
        }
        return writer.octets
    }
}
