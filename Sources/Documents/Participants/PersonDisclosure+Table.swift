import Answers
import Catalogue
import Tables

extension PersonDisclosure {
    /// A table of two columns, what and its value.
    package var octets: [UInt8] {
        var writer = TableWriter()
        writer.write([Sentence.disclosedWhat, .disclosedValue].map { $0[language] })
        for (what, value) in lines(in: language) { writer.write([what, value]) }
        return writer.octets
    }
}
