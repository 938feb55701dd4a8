import Foundation

/// The folder of a programme: what is read in it, and what is written.
package struct ProgrammeFolder: Sendable, Equatable {
    private let root: URL

    package init(path: String) { root = URL(fileURLWithPath: path, isDirectory: true) }

    /// The path of a file given relative to the folder.
    package func path(of file: String) -> String { url(of: file).path }

    func url(of file: String) -> URL { root.appending(path: file) }

    var programmeFile: URL { url(of: ProgrammeFile.name) }

    /// Where the plan's calendars are written.
    var published: URL { root.appending(path: "published", directoryHint: .isDirectory) }
}
