//! `practicectl provider list`.

use crate::sandbox::Sandbox;
use expect_test::expect;

#[test]
fn providers_are_listed_by_name_with_their_products() {
    let sandbox = Sandbox::new();
    sandbox.run(
        "practicectl provider list -o json",
        &expect![[r#"
        []
        --- exit 0
    "#]],
    );
    sandbox.succeeds(
        "practicectl provider create --name 'Zoe Healer' --npi 1234567893 --license-type therapist \
         --product billing --accept-terms && \
         practicectl provider create --name 'Abe Healer' --npi 1003000126 --license-type supervising && \
         practicectl user create zoe@x.org --name 'Zoe Healer' --provider 1234567893",
    );
    sandbox.run(
        "practicectl provider list",
        &expect![[r#"
            NPI         NAME        LICENSE TYPE  STATUS  PRODUCTS        USER EMAIL
            1003000126  Abe Healer  supervising   active
            1234567893  Zoe Healer  therapist     active  billing:active  zoe@x.org
            --- exit 0
        "#]],
    );
    sandbox.run("practicectl provider list -o json", &expect![[r#"
        [
        {"npi":"1003000126","name":"Abe Healer","license_type":"supervising","specialty":null,"credentials":null,"status":"active","deactivated_at":null,"practices":[],"products":[],"user_email":null},
        {"npi":"1234567893","name":"Zoe Healer","license_type":"therapist","specialty":null,"credentials":null,"status":"active","deactivated_at":null,"practices":[],"products":[{"product":"billing","state":"active","since":"2026-01-05T09:00:00.000Z","case":null}],"user_email":"zoe@x.org"}
        ]
        --- exit 0
    "#]]);
}

#[test]
fn filters_narrow_the_list() {
    let sandbox = Sandbox::new();
    sandbox.succeeds(
        "practicectl provider create --name 'Grace Healer' --npi 1234567893 --license-type physician \
             --practice North --product billing --accept-terms && \
         practicectl provider create --name 'Zoe Sage' --npi 1245319599 --license-type therapist && \
         practicectl user create grace@x.org --name 'Grace Healer' --provider 1234567893 && \
         practicectl provider deactivate 1245319599",
    );
    for (options, names) in [
        ("", "Grace Healer Zoe Sage"),
        ("--active", "Grace Healer"),
        ("--inactive", "Zoe Sage"),
        ("--product billing", "Grace Healer"),
        ("--product clinical", ""),
        ("--practice north", "Grace Healer"),
        ("--without-user", "Zoe Sage"),
        ("SAGE", "Zoe Sage"),
        ("12345", "Grace Healer"),
        ("--inactive --product billing", ""),
    ] {
        let found =
            sandbox.succeeds(&format!("practicectl provider list {options} -o csv --columns name"));
        let found: Vec<&str> = found.lines().skip(1).collect();
        assert_eq!(found.join(" "), names, "{options}");
    }
    sandbox.exits("practicectl provider list --practice South", 3);
    sandbox.exits("practicectl provider list --active --inactive", 2);
}
