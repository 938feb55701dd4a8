import Answers
import Foundation
import FoundationXML
import Storage
import TestSupport
import Testing
import Workshops

@testable import Documents
@testable import Markup
@testable import Operations

/// What holds of every document that is printed.
struct DocumentTests {
    /// Every document of the rehearsal, by name.
    static func withDocuments(_ body: (Office, [String: String]) throws -> Void) throws {
        try Rehearsed.withOffice { office, _ in
            let july = Office.request(on: date(2021, 7, 5)).now
            let somebody = try office.somebodyWhoCame()
            let sheet = try office.sheet(of: .init(session: 1, order: 1), now: july)
            try body(
                office,
                [
                    "sheet": sheet.html,
                    "progress": try office.progress(of: somebody, now: july).html,
                    "certificate": try office.certificate(of: somebody, now: july).html,
                    "invoice": try office.reprint("2021-0001", as: .page, now: july),
                    "annex": try office.annex(ofInvoice: "2021-0001", now: july),
                    "letter": Convocation.sample().html,
                ])
        }
    }

    @Test func allAreWellFormedInOneStyleWithNothingFromOutside() throws {
        try Self.withDocuments { _, pages in
            for (name, page) in pages {
                let root = try #require(try XMLDocument(xmlString: page).rootElement(), "\(name)")
                #expect(root.name == "html" && root.attribute(forName: "lang")?.stringValue == "fr", "\(name)")
                #expect(try root.nodes(forXPath: "//h1").count == 1, "\(name)")
                #expect(try root.nodes(forXPath: "//th[not(@scope)]").isEmpty, "\(name)")
                #expect(try root.nodes(forXPath: "//script|//link|//img|//iframe|//@src|//@href").isEmpty, "\(name)")
                for word in ["http:", "https:", "<script", "url(", "@import", "Optional("] {
                    #expect(!page.contains(word), "\(name): \(word)")
                }
                #expect(page.contains(DocumentStyle.sheet.text) && page.contains("size: A4"), "\(name)")
            }
        }
    }

    @Test func frenchIsSetAsInFrance() throws {
        try Self.withDocuments { _, pages in
            for (name, page) in pages {
                let body = try #require(page.components(separatedBy: "<body>").last)
                for sign in [":", ";", "?", "!", "»", "€", "%"] {
                    #expect(!body.contains(" \(sign)"), "\(name): \(sign)")
                }
                #expect(!body.contains("« ") && !body.contains(/\p{L}'\p{L}/), "\(name)")
                #expect(body.contains("\u{A0}"), "\(name)")
            }
            for name in ["invoice", "annex"] {
                let page = try #require(pages[name])
                #expect(page.contains("\u{202F}") && page.contains("\u{A0}€") && page.contains("\u{2212}"), "\(name)")
            }
        }
    }

    @Test func allAreWhatReadersOfPagesExpect() throws {
        try Rehearsed.withOffice { office, _ in
            let july = Office.request(on: date(2021, 7, 5)).now, somebody = try office.somebodyWhoCame()
            let documents = [
                try office.sheet(of: .init(session: 1, order: 1), now: july).document,
                try office.progress(of: somebody, now: july).document,
                try office.certificate(of: somebody, now: july).document, Convocation.sample().document,
            ]
            for document in documents { #expect(document.faults == []) }
        }
    }
}

extension Office {
    /// The first person who was at a workshop that was held.
    func somebodyWhoCame() throws -> Int {
        let programme = try programmeIdentifier()
        return try read(now: Self.request().now) { connection in
            let people = try connection.participants(of: programme).filter { $0.person != nil }.map(\.number)
            return try #require(
                try people.first {
                    try connection.presences(ofParticipant: $0, in: programme).values.contains { $0.presence.isThere }
                })
        }
    }
}
