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
                    span: certain(TimeSpan("14:00-17:00")), place: name, presence: .present, minutes: 180)
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
            // What is hidden may be shown as what it is.
            let names = [name, name.shown()].map { Array($0.unicodeScalars) }
            #expect(texts.contains { text in names.contains { Array(text.unicodeScalars).contains($0) } }, "\(page)")
            #expect(try root.nodes(forXPath: "//img|//script|//a|//@onerror|//@onclick|//@style").isEmpty, "\(page)")
            #expect(document.faults == [], "\(page)")
        }
    }

    /// Names put together scalar by scalar, of what means something in markup and of what joins what stands beside it: no
    /// page has an element or an attribute that it has not with a plain name, and each is XML.
    @Test(arguments: 0..<4)
    func noNameMakesMarkup(seed: UInt64) throws {
        let plain = try Self.pages(of: "Dupont").map { try Self.shape($0.1.bytes) }
        var generator = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let name = Self.name(using: &generator)
            for ((page, document), plain) in zip(Self.pages(of: name), plain) {
                #expect(try Self.shape(document.bytes) == plain, "\(page) of \(Array(name.unicodeScalars))")
            }
        }
    }

    /// The negative control: pages that escape by `Character` get markup from such names.
    @Test func theyWouldMakeMarkupOfPagesThatEscapeByCharacter() throws {
        var generator = SplitMix64(seed: 0)
        let through = (0..<200).filter { _ in
            let name = Self.name(using: &generator)
            let escaped = name.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }
                .joined()
            return (try? Self.shape(Array("<p>\(escaped)</p>".utf8))) != ["p"]
        }
        #expect(through.count >= 10)
    }

    private static func name(using generator: inout SplitMix64) -> String {
        let signs = "<>&\"'/=-!?[]; abxé".unicodeScalars
        let marks: [Unicode.Scalar] = [
            "\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{110BD}", "\u{301}", "\u{338}", "\u{20D2}", "\u{FE0F}",
            "\u{200D}",
            "\u{200C}", "\u{1F3FB}", "\u{1F1EB}", "\u{1F1F7}", "\u{1100}", "\u{1161}", "\u{11A8}", "\u{903}", "\u{E33}",
            "\u{E0041}", "\u{202E}", "\u{85}",
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...24, using: &generator) {
            let isMark = Bool.random(using: &generator)
            scalars.append(
                (isMark ? marks.randomElement(using: &generator) : signs.randomElement(using: &generator)) ?? "<")
        }
        return String(scalars)
    }

    /// The names of all elements with those of their attributes, in order.
    private static func shape(_ bytes: [UInt8]) throws -> [String] {
        func shape(_ element: XMLElement) -> [String] {
            let attributes = (element.attributes ?? []).compactMap(\.name).sorted()
            let children = (element.children ?? []).compactMap { $0 as? XMLElement }
            return [([element.name ?? ""] + attributes).joined(separator: " ")] + children.flatMap(shape)
        }
        return try XMLDocument(data: Data(bytes)).rootElement().map(shape) ?? []
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
