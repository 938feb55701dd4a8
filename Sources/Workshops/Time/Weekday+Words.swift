extension Weekday: Worded {
    package var spellings: [String] {
        let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"][rawValue]
        return ["\(self)", french, "\(self)s", french + "s"]
    }
}
