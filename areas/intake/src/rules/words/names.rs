//! First names, by which names that were run together are told apart.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Whether a word is a first name in use.
pub(in crate::rules) fn is_first_name(word: &str) -> bool {
    static ALL: LazyLock<BTreeSet<&str>> = LazyLock::new(|| NAMES.split_whitespace().collect());
    ALL.contains(word)
}

const NAMES: &str = "\
    Adam Agnes Agneta Ahmed Albin Alexander Alexandra Alf Ali Alice Alva Amanda Amina Amir Anders Andreas \
    Anette Anita Anki Ann Ann-Britt Ann-Charlotte Ann-Christin Ann-Christine Ann-Helen Ann-Helene Ann-Kristin \
    Ann-Louise Ann-Mari Ann-Marie Ann-Sofie Anna Anna-Carin Anna-Greta Anna-Karin Anna-Lena Anna-Maria \
    Anna-Stina Anne Anne-Marie Anneli Annelie Annette Annica Annicka Annika Anton Arne Arvid Asta Astrid August \
    Axel Azra Bahar Barbro Bengt Bengt-Göran Bengt-Olof Bengt-Olov Bengtåke Berit Bernt Bernth Bert Bertil \
    Birger Birgit Birgitta Bjarne Björn Bo Bo-Erik Bo-Göran Bodil Boel Boris Britt Britt-Inger Britt-Marie \
    Britta Börje Camilla Carin Carina Carl Carl-Axel Carl-Erik Carl-Gustav Carl-Henrik Carl-Johan Carola \
    Carolina Caroline Cathrine Cecilia Charlotta Charlotte Christel Christer Christian Christina Christine \
    Christoffer Claes Claes-Erik Claes-Göran Clara Conny Cornelia Cristina Curt Curt-Åke Dag Dan Daniel Daniela \
    David Dennis Desirée Disa Doris Ebba Eddie Edit Eduard Edvard Egon Einar Eivor Elias Elin Elina Elisabet \
    Elisabeth Elise Ella Ellen Elsa Elvira Elvy Emelie Emil Emilia Emma Emmy Enar Eric Erik Erika Erling Ernst \
    Esbjörn Ester Eva Eva-Britt Eva-Karin Eva-Lena Eva-Lotta Eva-Marie Evelina Evert Evy Ewa Ewa-Marie Fanny \
    Fatima Felix Fia Filip Filippa Finn Folke Frank Frans Freddy Fredrik Fredrika Frida Fritz Gabriel Gabriella \
    Georg Gerd Gerda Gerhard Gert Gerty Gisela Git Gith Glenn Gregor Greta Gudrun Gull-Britt Gullan Gun \
    Gun-Britt Gun-Inger Gun-Marie Gunborg Gunde Gunder Gunilla Gunn Gunnar Gunnel Gunvor Gustaf Gustav Göran \
    Gösta Göte Hampus Hanna Hannah Hannes Hans Hans-Erik Hans-Göran Hans-Olof Hans-Ove Hans-Åke Harald Harriet \
    Harriette Harry Hassan Hedda Hedvig Helen Helena Helene Helga Helge Helmer Helmi Helén Henning Henric \
    Henrik Henry Herbert Hilda Hilding Hjalmar Holger Hugo Hussein Håkan Ibrahim Ida Igor Ilona Inez Ing-Britt \
    Ing-Marie Inga Inga-Britt Inga-Lill Inga-Maj Ingalill Ingalisa Inge Ingeborg Ingegerd Ingela Ingemar Inger \
    Ingmar Ingrid Ingvar Irene Iris Iréne Isabella Isak Ivan Ivar Iwona Jack Jacob Jakob James Jan Jan-Anders \
    Jan-Eric Jan-Erik Jan-Inge Jan-Ivar Jan-Olof Jan-Olov Jan-Owe Jan-Åke Jane Janne Jari Jasmin Jasmine \
    Jeanett Jeanette Jenni Jennie Jenny Jenny-Ann Jens Jerker Jerry Jesper Jessica Jill Jim Jimmie Jimmy \
    Joachim Joakim Joan Joel Johan Johanna Johannes John Johnny Jolanta Jon Jonas Jonatan Jonathan Jonny Josef \
    Josefin Josefine Judit Jukka Julia Julius Jöran Jörg Jörgen Kaisa Kaj Kajsa Kajsa-Stina Kalle Karin Karina \
    Karl Karl-Axel Karl-Erik Karl-Gustav Karl-Ivar Karl-Johan Karl-Olof Karl-Olov Karolina Katarina Katharina \
    Kathrin Kathrine Katja Katrin Kenneth Kent Kerstin Kicki Kim Kjell Kjell-Åke Klara Klas Knut Krister \
    Kristian Kristin Kristina Kristofer Kristoffer Kurt Lage Laila Lars Lars-Eric Lars-Erik Lars-Gunnar \
    Lars-Göran Lars-Inge Lars-Olof Lars-Olov Lars-Ove Lars-Åke Lasse Leif Leila Lena Lena-Karin Lennart Leo \
    Lilian Lillemor Lina Linda Linn Linnea Linnéa Linus Lisa Lisbet Lisbeth Lise Lise-Lotte Liselott Liselotte \
    Liv Lotta Lotten Louise Lovisa Lucas Ludvig Lukas Lydia Lykke Madeleine Madeline Magdalena Magnus Mai Maj \
    Maj-Britt Maj-Inger Maj-Lena Maj-Lis Majken Majlis Malin Malte Manfred Marcel Marcus Margareta Margaretha \
    Margit Mari Maria Mariana Mariann Marianne Marie Marie-Louise Marina Marita Maritha Marja Markus Marlen \
    Marlene Marléne Martin Martina Mary Mathias Mathilda Matilda Mats Matti Mattias Maud Max Maya Mehmet Melker \
    Mia Micael Michael Michaela Miguel Mikael Mikaela Milla Mimmi Mirja Mirjam Mirjana Mirva Moa Mohamed \
    Mohammed Mona Mona-Lisa Monalisa Monica Monika Morgan Muhammed Märta Måns Mårten Nadia Nadja Nanna Natalie \
    Nathalie Nicklas Niclas Nicole Nicolina Niklas Nils Nils-Erik Nils-Gunnar Nils-Göran Nils-Olof Nils-Olov \
    Nina Nora Nour Ola Olav Ole Olga Olivia Olle Olof Olov Omar Oscar Oskar Osman Otto Ove Owe Pamela Patric \
    Patricia Patrick Patrik Paul Paula Pauli Peder Pekka Peo Per Per-Anders Per-Arne Per-Eric Per-Erik \
    Per-Gunnar Per-Inge Per-Ola Per-Olof Per-Olov Per-Ove Per-Åke Pernilla Peter Petra Petter Pia Pierre Pirjo \
    Pontus Päivi Pär Rafael Ragna Ragnar Ragnhild Raili Ralf Ramona Rasmus Rauno Rebecka Reidar Reine René \
    Richard Rickard Rikard Rita Ritva Robban Robert Robin Roger Roland Rolf Rolf-Erik Ronny Ros-Marie Rosa \
    Rose-Mari Rose-Marie Rosita Rosmarie Roy Runar Rune Rut Rutger Ruth Sabina Sabine Said Samir Samuel Sandra \
    Sanna Sara Sebastian Seija Seved Sigbritt Signe Sigrid Sigurd Sigvard Simon Siri Sirkka Sirpa Siv Sixten \
    Sofi Sofia Sofie Solbritt Solveig Sonja Sonny Staffan Stefan Stefanie Stellan Sten Sten-Ove Sten-Åke Stig \
    Stina Stiven Sture Sune Susann Susanna Susanne Svante Sven Sven-Erik Sven-Göran Sven-Inge Sven-Olof \
    Sven-Åke Svenne Svetlana Sylvia Sylwie Sören Tage Taina Tapio Tarja Tea Ted Teodor Teres Terese Theres \
    Therese Therése Thomas Thor Thorbjörn Thure Thérese Tilda Tim Timo Tina Tobias Tom Tomas Tommy Tony Tor \
    Tor-Björn Tora Toralf Torbjörn Tord Tore Torgny Torkel Torsten Torvald Tove Tuija Ture Tyko Tyra Ulf \
    Ulf-Göran Ulla Ulla-Britt Ulric Ulrica Ulrik Ulrika Uno Urban Ursula Urszula Valborg Valdemar Valter Vanja \
    Veikko Vera Verner Veronica Veronika Victor Victoria Viking Viktor Viktoria Vilhelm Viola Virve Viveca \
    Viveka Vivianne Vlado Walter Wanja Wenche Wendela Wendla Wiktor Wilhelm William Wilma Wojciech Yasmin Ylva \
    Yngve Yngwe Yusuf Yvonne Zandra Zara Zeinab Zlatan Älva Åke Åsa Åse Örjan Östen";

#[cfg(test)]
mod tests {
    use super::is_first_name;

    #[test]
    fn first_names_are_known_whole() {
        assert!(is_first_name("Åsa") && is_first_name("Maj-Lis") && is_first_name("Bo"));
        assert!(!is_first_name("Ek") && !is_first_name("Ann-") && !is_first_name(""));
    }
}
