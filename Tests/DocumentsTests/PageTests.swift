import Answers
import Foundation
import FoundationXML
import TestSupport
import Testing
import Workshops

@testable import Documents
@testable import Markup

/// What people are called stays text on every page, whatever it is.
struct PageTests {
    /// Marks that join what stands before and after would hide `<` from whoever reads by `Character`.
    static let names = [
        "<a> & \"b\"", "A<\u{301}b>\u{301}&\u{301}", "\u{600}<img src=x onerror=alert(1) y\u{600}>",
        "\u{110BD}</p>\u{20D2}", "<\u{200D}script>", "&\u{338}lt;", "]]>\u{301}", "\"\u{FE0F} onclick=\"x",
    ]

    static func pages(of name: String) -> [(String, Document)] {
        let progress = ProgressOverview(
            person: 1, name: name, programme: name, session: 1,
            themes: [
                ThemeProgress(
                    workshop: 1, title: name, skills: [SkillProgress(title: name, before: .notYet, after: .alone)])
            ],
            comments: [.review: name], attended: 1, held: 1, changed: false, language: .english)
        let certificate = CertificateOverview(
            person: 1, name: name, programme: name, decision: name, commissioner: name, provider: name,
            attended: [
                .init(
                    number: WorkshopNumber(session: 1, order: 1), theme: name, date: date(2021, 3, 1),
                    span: certain(TimeSpan("14:00-17:00")), place: name, presence: .present)
            ],
            language: .english)
        return [
            ("sheet", SheetOverview.sample(seatsTaken: [1], named: name).document), ("progress", progress.document),
            ("certificate", certificate.document), ("letter", Convocation.sample(for: name).document),
        ]
    }

    @Test(arguments: names)
    func aNameStaysText(name: String) throws {
        for (page, document) in Self.pages(of: name) {
            let root = try #require(try XMLDocument(data: Data(document.bytes)).rootElement(), "\(page)")
            let texts = try root.nodes(forXPath: "//body//text()").compactMap(\.stringValue)
            #expect(texts.contains { Array($0.unicodeScalars).contains(Array(name.unicodeScalars)) }, "\(page)")
            #expect(try root.nodes(forXPath: "//img|//script|//a|//@onerror|//@onclick|//@style").isEmpty, "\(page)")
            #expect(document.faults == [], "\(page)")
        }
    }

    /// What the pages did before: the negative control of the names above.
    @Test func escapingByCharacterLetsSomeOfThemThrough() {
        let through = Self.names.filter { name in
            let escaped = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            return escaped.unicodeScalars.contains("<")
        }
        #expect(through.count >= 3)
    }
}
