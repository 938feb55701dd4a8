import Foundation
import TestSupport
import Workshops

@testable import Operations

extension Office {
    /// A request at a fixed instant, with identifiers `id-1`, `id-2`, …
    static func request(
        day: Int = 26, hour: Int = 9, key: String? = nil, isTrial: Bool = false,
        accepting acceptance: Request.Acceptance = .anything, prefix: String = "id"
    ) -> Request {
        request(
            on: date(2021, 1, day), hour: hour, key: key, isTrial: isTrial, accepting: acceptance, prefix: prefix)
    }

    /// A request of any day; its hour is UTC. Whatever it means to people is accepted.
    static func request(
        on day: CivilDate, hour: Int = 9, key: String? = nil, isTrial: Bool = false,
        accepting acceptance: Request.Acceptance = .anything, prefix: String = "id"
    ) -> Request {
        var count = 0
        return Request(
            now: Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400 + Double(hour) * 3600), author: "Camille",
            key: key, isTrial: isTrial, accepting: acceptance,
            identifiers: {
                count += 1
                return "\(prefix)-\(count)"
            })
    }

    /// Every file of the published folder, by name.
    func publishedFiles() throws -> [String: Data] {
        let folder = folder.url(of: "published")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }
}
