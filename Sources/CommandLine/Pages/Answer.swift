import Documents
import Operations
import Workshops

/// What a command answers, as a page of text and as JSON.
protocol Answer {
    /// What is said beside the result, on standard error; empty when there is nothing.
    func remarks(_ page: Page) -> String
    func text(_ page: Page) -> String
    func json(in language: Language) -> JSON
    var exitCode: Int32 { get }
    /// Whether the text is a document that programs read, octet by octet.
    var isDocument: Bool { get }
}

extension Answer {
    func remarks(_ page: Page) -> String { "" }
    var exitCode: Int32 { 0 }
    var isDocument: Bool { false }
}
