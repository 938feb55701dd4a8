import Workshops

/// What filling in a sheet did.
package struct AttendReport: Sendable, Equatable {
    package let sheet: SheetOverview
    /// False when the sheet said the same before.
    package let changed: Bool

    package init(sheet: SheetOverview, changed: Bool) {
        self.sheet = sheet
        self.changed = changed
    }
}
