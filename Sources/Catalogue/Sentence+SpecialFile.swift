import Answers

extension SpecialFile {
    /// What people call it.
    var name: Sentence {
        switch self {
        case .folder: Sentence(fr: "un dossier", en: "a folder")
        case .device: Sentence(fr: "un appareil", en: "a device")
        case .pipe: Sentence(fr: "un tube", en: "a pipe")
        case .socket: Sentence(fr: "une prise", en: "a socket")
        case .system: Sentence(fr: "un fichier du système", en: "a file of the system")
        }
    }
}
