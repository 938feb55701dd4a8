import Billing
import ElectronicInvoices
import Foundation
import Testing
import Workshops

/// Files that tell a story, compared byte for byte.
///
/// `RECORD_INVOICES=1 swift test --filter ElectronicInvoiceGoldenTests` writes them anew, and fails; `make conformance`
/// then says whether they are sound.
struct ElectronicInvoiceGoldenTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../Support/Invoices").standardizedFileURL

    @Test(arguments: Stories.all.indices, InvoiceSyntax.allCases)
    func theStoryIsTold(_ index: Int, _ syntax: InvoiceSyntax) throws {
        let (name, invoice) = Stories.all[index]
        let file = Self.folder.appending(path: "\(name).\(syntax.rawValue).xml")
        let bytes = try ElectronicInvoice(invoice(), syntax).bytes
        if ProcessInfo.processInfo.environment["RECORD_INVOICES"] != nil {
            try bytes.write(to: file)
            Issue.record("\(file.lastPathComponent) is written anew")
        }
        #expect(try bytes == Data(contentsOf: file), "\(file.lastPathComponent)")
    }

    @Test func everyFileTellsAStory() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".xml")
        }
        let told = Stories.all.flatMap { story in InvoiceSyntax.allCases.map { "\(story.name).\($0.rawValue).xml" } }
        #expect(Set(files) == Set(told))
    }
}
