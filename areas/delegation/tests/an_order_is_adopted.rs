//! The order is written, pasted, adopted and then locked; the next version takes its place.

use crate::world::{World, in_both_worlds};

const BASE: &str = "/sydnarke/delegation/ordning";

#[tokio::test]
async fn an_order_is_written_pasted_and_adopted() {
    in_both_worlds(async |w: World| {
        let mut maja = w.secretary().await;
        maja.get(BASE).await.expect(200).says("Ingen delegationsordning är inskriven");
        maja.fill(&format!("{BASE}/ny"), &[("namn", "")]).await.expect(422).says("Ge versionen ett namn");
        maja.fill(&format!("{BASE}/ny"), &[("namnd", "1"), ("namn", "Delegationsordning 2019")]).await.expect(303);
        let new = format!("{BASE}/1/punkter/ny");
        maja.fill(&new, &[("nummer", "4"), ("slag", "employee"), ("vidare", "1")])
            .await
            .expect(422)
            .says("Bara en förvaltningschef får vidaredelegera")
            .says("Skriv vad som får beslutas");
        let point = [
            ("nummer", "4"),
            ("grupp", "Personal"),
            ("vad", "Anställning"),
            ("slag", "chief"),
            ("funktion", "Förvaltningschef"),
            ("vidare", "1"),
            ("anmals", "1"),
            ("overklagas", "1"),
        ];
        maja.fill(&new, &point).await.expect(303);
        let paste = format!("{BASE}/1/klistra");
        let bad = "5;Inköp;Avrop;kung;IT-chef";
        maja.fill(&paste, &[("rader", bad)])
            .await
            .expect(422)
            .says("inget slag av delegat. Skriv presidiet, utskott")
            .says("Inget är sparat");
        let chair = "5;Inköp;Avrop;ordförande;Ordförande";
        maja.fill(&paste, &[("rader", chair)])
            .await
            .expect(422)
            .says("En rad kunde inte läsas.")
            .says("skriv ledamot som slag och ordförande som funktion");
        let kept = "5;Mål;Fastställa nämndens mål och inriktning;anställd;IT-chef";
        maja.fill(&paste, &[("rader", kept)])
            .await
            .expect(200)
            .says("Får troligen inte delegeras")
            .says("KL 6:38 p. 1");
        let lines = "5;Inköp;Avrop;anställd;IT-chef;;500 000\n6;Inköp;Beställning;anställd;IT-chef;Hallsberg;;;nej;nej";
        maja.fill(&paste, &[("rader", lines)]).await.expect(200).says("2 av 2 rader kunde läsas").says("500 000 kr");
        maja.get(&format!("{BASE}/1")).await.expect(200).says_not("Avrop");
        maja.fill(&paste, &[("rader", lines), ("spara", "1")]).await.expect(303);
        maja.get(&format!("{BASE}/1"))
            .await
            .expect(200)
            .says("Avrop")
            .says("IT-chef, Hallsberg")
            .says("anmäls inte, anslås för sig")
            .says("Får vidaredelegeras av förvaltningschefen");
        // A draft's points are not there to decide by.
        maja.get("/sydnarke/delegation/nytt").await.expect(200).says("Ingen delegationsordning är antagen");
        let adopt = format!("{BASE}/1/beslutad");
        let version = maja.get(&adopt).await.field("version");
        let fields = |on, reference| {
            vec![("version", version.as_str()), ("beslutad", on), ("paragraf", reference), ("fran", "2019-03-01")]
        };
        maja.fill(&adopt, &fields("2021-02-11", "")).await.expect(422).says("Ange paragrafen").says("efter i dag");
        maja.fill(&adopt, &fields("2019-02-13", "§ 6, 2019-02-13")).await.expect(303);
        maja.get(&format!("{BASE}/1")).await.expect(200).says("Gäller från 1 mars 2019").says("§ 6, 2019-02-13");
        // From now on it stays as it is.
        maja.get(&new).await.expect(400).says("är antagen och ändras inte");
        maja.get(&format!("{BASE}/1/punkter/1")).await.expect(400).says("är antagen och ändras inte");
        // The next version begins with its points.
        maja.fill(&format!("{BASE}/ny"), &[("namnd", "1"), ("namn", "Delegationsordning 2021"), ("lik", "1")])
            .await
            .expect(303);
        maja.get(&format!("{BASE}/2")).await.expect(200).says("Avrop").says("utkast");
        let edit = format!("{BASE}/2/punkter/4");
        let seen = maja.get(&edit).await.field("version");
        let save = |number: &'static str, version: String| {
            let mut all: Vec<(String, String)> =
                point.iter().map(|(n, v)| ((*n).to_string(), (*v).to_string())).collect();
            all[0].1 = number.to_string();
            all.push(("version".into(), version));
            all
        };
        let as_pairs = |all: &[(String, String)]| -> Vec<(String, String)> { all.to_vec() };
        let first = as_pairs(&save("4.1", seen.clone()));
        let first: Vec<(&str, &str)> = first.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        maja.fill(&edit, &first).await.expect(303);
        let second = save("4.2", seen);
        let second: Vec<(&str, &str)> = second.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        maja.fill(&edit, &second).await.expect(409).says("4.1").says("4.2");
    })
    .await;
}

#[tokio::test]
async fn prot_13_the_head_hands_on_one_step_and_no_further() {
    in_both_worlds(async |w: World| {
        w.ordered().await;
        let mut head = w.acting("Anders Wikner", "head", None).await;
        let further = format!("{BASE}/1/vidare");
        let fields = |giver| {
            vec![
                ("punkt", "1"),
                ("genom", giver),
                ("funktion", "IT-samordnare"),
                ("fran", "2020-01-01"),
                ("beslut", "Syd-IT 20-1-3"),
            ]
        };
        head.fill(&further, &fields("")).await.expect(303);
        head.get(&format!("{BASE}/1")).await.expect(200).says("IT-samordnare").says("Syd-IT 20-1-3");
        head.fill(&further, &fields("1")).await.expect(422).says("Kedjan får vara högst två led");
        let end = format!("{BASE}/1/vidare/1/avsluta");
        head.submit(&format!("{BASE}/1"), &end, &[("version", "1"), ("till", "2020-12-31")]).await.expect(303);
        head.get(&format!("{BASE}/1")).await.expect(200).says("2020-12-31");
    })
    .await;
}
