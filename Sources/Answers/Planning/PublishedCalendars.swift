import Calendars
import Foundation
import Workshops

/// The calendar files of a programme, as written.
package struct PublishedCalendars: Sendable, Equatable {
    /// The path of the folder they are in.
    package let folder: String
    /// File names, in the order in which people look for them.
    package let files: [String]

    package init(folder: String, files: [String]) {
        self.folder = folder
        self.files = files
    }
}
