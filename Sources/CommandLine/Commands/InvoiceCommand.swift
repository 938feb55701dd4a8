import Answers
import ArgumentParser
import Catalogue
import Foundation
import Operations
import Workshops

/// `ateliers invoice`: documents, from the draft to the reprint.
struct InvoiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice", abstract: Terminal.help(.invoiceAbstract),
        subcommands: [Draft.self, Issue.self, List.self, Print.self])

    struct Draft: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.invoiceDraftAbstract))
        @Option(help: ArgumentHelp(Terminal.help(.invoiceUpToHelp))) var upTo: Int?
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.answer(fromPlan: true) { office throws(Refusal) in
                InvoiceDraftAnswer(draft: try office.invoiceDraft(upTo: upTo, now: Date()))
            }
        }
    }

    struct Issue: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.invoiceIssueAbstract))
        @Option(help: ArgumentHelp(Terminal.help(.invoiceUpToHelp))) var upTo: Int?
        @Option(help: ArgumentHelp(Terminal.help(.invoiceDueHelp)), transform: CivilDate.typed) var due: CivilDate?
        @Option(help: ArgumentHelp(Terminal.help(.invoiceReasonHelp))) var because = ""
        @OptionGroup var common: CommonOptions
        @OptionGroup var options: RequestOptions

        func run() throws {
            try common.answer(isTrial: options.isTrial) { office throws(Refusal) in
                InvoicesAnswer(documents: [
                    try office.issueInvoice(upTo: upTo, due: due, reason: because, options.request)
                ])
            }
        }
    }

    struct List: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.invoiceListAbstract))
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.answer { office throws(Refusal) in
                InvoicesAnswer(documents: try office.invoices(now: Date()))
            }
        }
    }

    struct Print: OfficeCommand {
        static let configuration = CommandConfiguration(abstract: Terminal.help(.invoicePrintAbstract))
        @Argument(help: ArgumentHelp(Terminal.help(.invoiceHelp), valueName: "document")) var number: String
        @Option(help: ArgumentHelp(Terminal.help(.invoiceSyntaxHelp))) var syntax: InvoiceSyntax?
        @Flag(help: ArgumentHelp(Terminal.help(.invoiceHTMLHelp))) var html = false
        @Flag(help: ArgumentHelp(Terminal.help(.invoiceAnnexHelp))) var annex = false
        @OptionGroup var common: CommonOptions

        func run() throws {
            try common.answer { office throws(Refusal) in
                if annex {
                    return ReprintAnswer(
                        number: number, name: "annex.html", content: try office.annex(ofInvoice: number, now: Date()))
                }
                let form = html ? InvoiceForm.page : .electronic(try syntax(of: office))
                return ReprintAnswer(
                    number: number, name: form.fileName, content: try office.reprint(number, as: form, now: Date()))
            }
        }

        private func syntax(of office: Office) throws(Refusal) -> InvoiceSyntax {
            if let syntax { return syntax }
            return try office.invoiceSyntax
        }
    }
}

/// `ateliers explain`: where every euro of a document comes from.
struct ExplainCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: Terminal.help(.explainInvoiceAbstract))

    @Argument(help: ArgumentHelp(Terminal.help(.invoiceHelp), valueName: "document")) var number: String
    @Argument(help: ArgumentHelp(Terminal.help(.invoiceLineHelp))) var line: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        var common = common
        let line = line.flatMap(Int.init)
        // Without a line, the folder stands in its place.
        if line == nil, let folder = self.line { common.folder = folder }
        try common.answer { office throws(Refusal) in
            InvoiceExplanationAnswer(
                explanation: try office.explanation(ofInvoice: number, line: line, now: Date()))
        }
    }
}

extension InvoiceSyntax: ExpressibleByArgument {
    package init?(argument: String) { self.init(word: argument) }
}
