import TestSupport
import Testing

@testable import Markup

struct DocumentTests {
    @Test func aPageHasItsLanguageItsTitleAndABlockALine() {
        let page = Document(language: "fr", title: "A & <b>", style: "p { margin: 0 }\n") {
            Element(.h1) { "A" }
            Element(.p) { "b" }
        }
        #expect(
            page.html == """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8"/>
                <title>A &amp; &lt;b&gt;</title>
                <style>
                p { margin: 0 }
                </style>
                </head>
                <body>
                <h1>A</h1>
                <p>b</p>
                </body>
                </html>

                """)
        #expect(page.bytes == Array(page.html.utf8))
    }

    @Test func aPageForAScreenNamesItsStyleSheets() {
        let page = Document(language: "en", title: "a", head: [.viewport, .stylesheet(Path(["style.css"]))]) {}
        #expect(
            page.html == """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <title>a</title>
                <meta name="viewport" content="width=device-width"/>
                <link rel="stylesheet" href="/style.css"/>
                </head>
                <body>
                </body>
                </html>

                """)
    }

    @Test(arguments: 0..<20)
    func anyPageIsReadBackAsItIsMeant(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let page = Document(
            language: Hostile.text(using: &generator), title: Hostile.text(using: &generator),
            head: [.random(using: &generator)]
        ) {
            (0..<4).map { _ in Element.random(using: &generator) }
            Hostile.text(using: &generator)
        }
        #expect(Reading.ofXML(page.bytes) == page.root.meant)
    }
}
