internal import Workshops

extension SQLRow {
    /// From when to when on a day, in minutes.
    var span: TimeSpan {
        get throws {
            guard let span = try TimeSpan(from: time("start_minute"), to: time("end_minute"))
            else { throw StorageError.unreadable(column: "end_minute") }
            return span
        }
    }

    /// Where something is; nil where the row does not say.
    var position: Position? {
        get throws {
            guard let latitude = try optional("latitude", real), let longitude = try optional("longitude", real)
            else { return nil }
            guard let position = Position(latitude: latitude, longitude: longitude)
            else { throw StorageError.unreadable(column: "latitude") }
            return position
        }
    }
}
