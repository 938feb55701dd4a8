import Foundation

extension ZoneName {
    /// The zone that a file means by a name, or nil for one that is not known.
    ///
    /// Foundation also takes initials, but gives AST to Alaska: only the few that are sure are read.
    static func zone(_ name: String) -> TimeZone? {
        guard isReadable(name) else { return nil }
        if let other = others[name] { return TimeZone(identifier: other) }
        // Some programs write their own name before it: /mozilla.org/20070129_1/Europe/Paris.
        let parts = name.split(separator: "/")
        guard parts.count > 1 else { return nil }
        return [3, 2].lazy.compactMap { TimeZone(identifier: parts.suffix($0).joined(separator: "/")) }.first
    }

    /// Whether the name may come out of a file: one of a registry of its own begins with a slash (RFC 5545 §3.2.19).
    static func isReadable(_ name: String) -> Bool {
        isSafe(name.first == "/" ? String(name.dropFirst()) : name)
    }

    /// Names of other kinds: those of Windows, which Outlook writes (Unicode CLDR, windowsZones), of the zones near
    /// France and of French territories overseas, and the one that Notes has for ours.
    private static let others = [
        "UTC": "Etc/UTC",
        "GMT": "Etc/GMT",
        "WET": "Europe/Lisbon",
        "CET": "Europe/Paris",
        "EET": "Europe/Athens",
        "Coordinated Universal Time": "Etc/UTC",
        "Romance Standard Time": "Europe/Paris",
        "Romance Daylight Time": "Europe/Paris",
        "W. Europe Standard Time": "Europe/Berlin",
        "Central Europe Standard Time": "Europe/Budapest",
        "Central European Standard Time": "Europe/Warsaw",
        "GMT Standard Time": "Europe/London",
        "Greenwich Standard Time": "Atlantic/Reykjavik",
        "GTB Standard Time": "Europe/Bucharest",
        "FLE Standard Time": "Europe/Helsinki",
        "E. Europe Standard Time": "Europe/Chisinau",
        "Turkey Standard Time": "Europe/Istanbul",
        "Morocco Standard Time": "Africa/Casablanca",
        "W. Central Africa Standard Time": "Africa/Algiers",
        "Mauritius Standard Time": "Indian/Reunion",
        "E. Africa Standard Time": "Indian/Mayotte",
        "SA Western Standard Time": "America/Martinique",
        "SA Eastern Standard Time": "America/Cayenne",
        "Saint Pierre Standard Time": "America/Miquelon",
        "Central Pacific Standard Time": "Pacific/Noumea",
        "Hawaiian Standard Time": "Pacific/Honolulu",
        "Western/Central Europe": "Europe/Paris",
        "Eastern Standard Time": "America/New_York",
        "Pacific Standard Time": "America/Los_Angeles",
    ]
}

extension TimeZone {
    /// What the clocks of `other` show when those of this zone show a time.
    ///
    /// Both in seconds, as in ``StatedTime``. A time that is shown twice is the first of the two;
    /// one that is skipped counts from the offset before (RFC 5545 §3.3.5).
    func convert(_ second: Int, to other: TimeZone) -> Int {
        guard self != other else { return second }
        let offsets = [second - 86_400, second + 86_400].map(offset)
        let instants = offsets.map { second - $0 }
        let instant = zip(instants, offsets).first { offset(at: $0) == $1 }?.0 ?? instants[0]
        return instant + other.offset(at: instant)
    }

    private func offset(at instant: Int) -> Int {
        secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    }
}
