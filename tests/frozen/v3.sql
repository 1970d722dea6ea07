PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    database_id    BLOB NOT NULL CHECK (length(database_id) = 16),
    -- The seed of a test fixture; NULL in every other database, for good.
    fixture_seed   TEXT,
    -- The next block of the fixture's keyed stream.
    fixture_blocks INTEGER NOT NULL DEFAULT 0,
    created_at     INTEGER NOT NULL
) STRICT;
INSERT INTO meta VALUES(1,X'346ee8f2d42685848b0a6de739bf82af','1',4,1767603600000);
CREATE TABLE company (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key       TEXT NOT NULL UNIQUE,
    min_length     INTEGER NOT NULL CHECK (min_length BETWEEN 8 AND 64),
    attempts       INTEGER NOT NULL CHECK (attempts BETWEEN 3 AND 10),
    idle_minutes   INTEGER NOT NULL CHECK (idle_minutes > 0),
    temporary_days INTEGER NOT NULL CHECK (temporary_days > 0),
    created_at     INTEGER NOT NULL
, expiry_days INTEGER CHECK (expiry_days IN (30, 60, 90, 120)), reuse INTEGER NOT NULL DEFAULT 5 CHECK (reuse BETWEEN 0 AND 15)) STRICT;
INSERT INTO company VALUES(1,'Sunrise Medical','sunrise medical',15,5,15,7,1767603600000,NULL,5);
INSERT INTO company VALUES(2,'Second Company','second company',15,5,15,7,1767603600000,NULL,5);
CREATE TABLE practice (
    id         INTEGER PRIMARY KEY,
    company_id INTEGER NOT NULL REFERENCES company (id),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key   TEXT NOT NULL,
    created_at INTEGER NOT NULL, deactivated_at INTEGER,
    UNIQUE (company_id, name_key)
) STRICT;
INSERT INTO practice VALUES(1,1,'Main Street','main street',1767603600000,NULL);
INSERT INTO practice VALUES(2,1,'North','north',1767603600000,NULL);
INSERT INTO practice VALUES(3,2,'Only','only',1767603600000,NULL);
CREATE TABLE user (
    id         INTEGER PRIMARY KEY,
    email      TEXT NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    email_key  TEXT NOT NULL UNIQUE CHECK (email_key = lower(email)),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    -- NFC and case-folded by the program: SQLite folds ASCII only.
    name_key   TEXT NOT NULL,
    phone      TEXT CHECK (length(phone) BETWEEN 3 AND 16)
) STRICT;
INSERT INTO user VALUES(1,'ada@sunrise.example','ada@sunrise.example','Ada Admin','ada admin',NULL);
INSERT INTO user VALUES(2,'ada.mueller1@practice.example.org','ada.mueller1@practice.example.org','Ada Müller','ada müller','+16175550190');
INSERT INTO user VALUES(3,'wei.papadopoulou2@practice.example.org','wei.papadopoulou2@practice.example.org','伟 Παπαδοπούλου','伟 παπαδοπούλου','+15035550149');
INSERT INTO user VALUES(4,'dimitra.tran3@practice.example.org','dimitra.tran3@practice.example.org','Δήμητρα Trần','δήμητρα trần','+16175550177');
INSERT INTO user VALUES(5,'frida.davis4@practice.example.org','frida.davis4@practice.example.org','Frida Davis','frida davis',NULL);
INSERT INTO user VALUES(6,'jose.garcia5@practice.example.org','jose.garcia5@practice.example.org','José García','josé garcía','+16175550189');
INSERT INTO user VALUES(7,'emeka.davis6@practice.example.org','emeka.davis6@practice.example.org','Emeka Davis','emeka davis','+14155550131');
INSERT INTO user VALUES(8,'billing7@practice.example.org','billing7@practice.example.org','Frida Johnson','frida johnson','+12065550145');
INSERT INTO user VALUES(9,'frida.nakamura8@practice.example.org','frida.nakamura8@practice.example.org','Frida Nakamura','frida nakamura',NULL);
INSERT INTO user VALUES(10,'dimitra.ohara9@practice.example.org','dimitra.ohara9@practice.example.org','Δήμητρα O''Hara','δήμητρα o''hara',NULL);
INSERT INTO user VALUES(11,'nguyen.smith10@practice.example.org','nguyen.smith10@practice.example.org','Nguyễn Smith','nguyễn smith','+12065550164');
INSERT INTO user VALUES(12,'frida.smith11@practice.example.org','frida.smith11@practice.example.org','Frida Smith','frida smith','+12015550125');
INSERT INTO user VALUES(13,'galina.brown12@practice.example.org','galina.brown12@practice.example.org','Галина Brown','галина brown',NULL);
INSERT INTO user VALUES(14,'kim@x.org','kim@x.org','Kim Example','kim example',NULL);
INSERT INTO user VALUES(15,'v3@x.org','v3@x.org','Vera Third','vera third',NULL);
CREATE TABLE provider (
    id                  INTEGER PRIMARY KEY,
    company_id          INTEGER NOT NULL REFERENCES company (id),
    npi                 TEXT NOT NULL CHECK (length(npi) = 10),
    name                TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key            TEXT NOT NULL,
    license_type        TEXT NOT NULL CHECK (license_type IN ('physician', 'therapist', 'non-physician', 'supervising')),
    specialty           TEXT CHECK (length(specialty) = 10),
    credentials         TEXT CHECK (length(credentials) BETWEEN 1 AND 60),
    active              INTEGER NOT NULL CHECK (active IN (0, 1)),
    last_deactivated_at INTEGER,
    created_at          INTEGER NOT NULL,
    UNIQUE (company_id, npi),
    CHECK (active = 1 OR last_deactivated_at IS NOT NULL)
) STRICT;
INSERT INTO provider VALUES(1,1,'1234567893','Grace Healer','grace healer','physician',NULL,NULL,0,1767603600000,1767603600000);
CREATE TABLE membership (
    id             INTEGER PRIMARY KEY,
    user_id        INTEGER NOT NULL REFERENCES user (id),
    company_id     INTEGER NOT NULL REFERENCES company (id),
    permission_set TEXT NOT NULL CHECK (permission_set IN ('administrator', 'custom', 'customer-care')),
    -- Ids of the catalogue, joined by spaces, in its order.
    permissions    TEXT NOT NULL,
    user_type      TEXT NOT NULL CHECK (user_type IN ('medical-office', 'business-office')),
    provider_id    INTEGER UNIQUE REFERENCES provider (id),
    created_by     INTEGER REFERENCES user (id),
    created_at     INTEGER NOT NULL, role_id INTEGER REFERENCES role (id),
    UNIQUE (user_id, company_id)
) STRICT;
INSERT INTO membership VALUES(1,1,1,'administrator','','medical-office',NULL,NULL,1767603600000,NULL);
INSERT INTO membership VALUES(2,2,1,'custom','patient-demographics.manage clinical-information.manage own-notes.view labs-and-studies.share patient-statements.send surveys.manage broadcast.manage practice-settings.manage','business-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(3,3,1,'custom','notes.view prescriptions.send results.sign payments.post online-profile.manage accounting-options.manage','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(4,4,1,'custom','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage','medical-office',NULL,1,1767603600000,5);
INSERT INTO membership VALUES(5,5,1,'custom','appointments.manage claims-status.view payout-report.view insurance.manage practice-settings.manage','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(6,6,1,'custom','clinical-information.manage signed-notes.view claims-status.view claims.submit payout-report.view billing-analytics.view practice-settings.manage practice-reports.view','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(7,7,1,'custom','patient-demographics.manage appointments.manage signed-notes.view refills.manage labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view insurance.manage accounting-options.manage','business-office',NULL,1,1767603600000,2);
INSERT INTO membership VALUES(8,8,1,'custom','patient-demographics.manage messages.manage signed-notes.view own-notes.view prescriptions.send claims-status.view patient-intake.manage practice-reports.view','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(9,9,1,'custom','charge-entries.manage billing-analytics.view broadcast.manage practice-information.manage insurance.manage accounting-options.manage','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(10,10,1,'custom','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage','medical-office',NULL,1,1767603600000,5);
INSERT INTO membership VALUES(11,11,1,'custom','notes.view refills.manage payout-report.view surveys.manage directory-results.view insurance.manage','business-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(12,12,1,'custom','messages.manage signed-notes.view refills.manage labs-and-studies.view payout-report.view billing-analytics.view online-profile.manage accounting-options.manage','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(13,13,1,'custom','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage','medical-office',NULL,1,1767603600000,5);
INSERT INTO membership VALUES(14,14,1,'custom','patient-demographics.manage charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view insurance.manage','medical-office',NULL,1,1767603600000,2);
INSERT INTO membership VALUES(15,1,2,'administrator','','medical-office',NULL,1,1767603600000,NULL);
INSERT INTO membership VALUES(16,15,1,'custom','patient-demographics.manage appointments.manage scheduling-templates.manage','medical-office',NULL,1,1767690000000,7);
CREATE TABLE membership_practice (
    membership_id INTEGER NOT NULL REFERENCES membership (id),
    practice_id   INTEGER NOT NULL REFERENCES practice (id),
    PRIMARY KEY (membership_id, practice_id)
) STRICT, WITHOUT ROWID;
INSERT INTO membership_practice VALUES(2,1);
INSERT INTO membership_practice VALUES(5,1);
INSERT INTO membership_practice VALUES(7,1);
INSERT INTO membership_practice VALUES(8,1);
INSERT INTO membership_practice VALUES(9,1);
INSERT INTO membership_practice VALUES(10,1);
INSERT INTO membership_practice VALUES(13,1);
INSERT INTO membership_practice VALUES(3,2);
INSERT INTO membership_practice VALUES(4,2);
INSERT INTO membership_practice VALUES(6,2);
INSERT INTO membership_practice VALUES(11,2);
INSERT INTO membership_practice VALUES(12,2);
INSERT INTO membership_practice VALUES(14,2);
CREATE TABLE provider_practice (
    provider_id INTEGER NOT NULL REFERENCES provider (id),
    practice_id INTEGER NOT NULL REFERENCES practice (id),
    PRIMARY KEY (provider_id, practice_id)
) STRICT, WITHOUT ROWID;
INSERT INTO provider_practice VALUES(1,2);
CREATE TABLE deactivation (
    membership_id INTEGER PRIMARY KEY REFERENCES membership (id),
    at            INTEGER NOT NULL
) STRICT;
INSERT INTO deactivation VALUES(11,1767603600000);
CREATE TABLE lock (
    user_id  INTEGER PRIMARY KEY REFERENCES user (id),
    cause    TEXT NOT NULL CHECK (cause IN ('failed-sign-ins', 'administrator')),
    since    INTEGER NOT NULL,
    by_id    INTEGER REFERENCES user (id),
    note     TEXT CHECK (length(note) <= 500),
    failures INTEGER NOT NULL CHECK (failures >= 0)
) STRICT;
INSERT INTO lock VALUES(15,'administrator',1767690000000,1,'on leave',0);
CREATE TABLE credential (
    user_id    INTEGER PRIMARY KEY REFERENCES user (id),
    hash       TEXT NOT NULL,
    set_at     INTEGER NOT NULL,
    -- Set for a temporary password: until when it can be used.
    expires_at INTEGER
) STRICT;
INSERT INTO credential VALUES(1,'$argon2id$v=19$m=19456,t=2,p=1$i7BPkuTdgbHdBiMoj8MIUw$KtseIOLthNgCH1TQm16JhDkDGID5OqCgins+8kNwyVI',1767603600000,NULL);
CREATE TABLE sign_in (
    user_id      INTEGER PRIMARY KEY REFERENCES user (id),
    last_at      INTEGER,
    reserved     INTEGER NOT NULL CHECK (reserved >= 0),
    failed       INTEGER NOT NULL CHECK (failed >= 0),
    reserved_at  INTEGER NOT NULL,
    -- Passwords tested since the user was locked or deactivated.
    while_locked INTEGER NOT NULL CHECK (while_locked >= 0)
) STRICT;
INSERT INTO sign_in VALUES(1,1767603600000,0,0,1767603600000,0);
CREATE TABLE session (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL REFERENCES user (id),
    token_hash   BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    label        TEXT CHECK (length(label) <= 60),
    opened_at    INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    idle_millis  INTEGER,
    expires_at   INTEGER NOT NULL,
    ended_at     INTEGER
) STRICT;
INSERT INTO session VALUES(1,1,X'32a1af692e5b330d4ce43eb02124b54d11b97dd69930335c2b0de47e35156c5c',NULL,1767603600000,1767603600000,900000,1767646800000,NULL);
INSERT INTO session VALUES(2,1,X'ee498d14bf6a12f940be3fe6813cb302d85c23a21bd018671d6dca728d1f401c',NULL,1767603600000,1767690000000,NULL,1775379600000,NULL);
CREATE TABLE session_right (
    session_id     INTEGER NOT NULL REFERENCES session (id),
    company_id     INTEGER NOT NULL REFERENCES company (id),
    permission_set TEXT NOT NULL,
    permissions    TEXT NOT NULL,
    -- Row numbers joined by spaces.
    practices      TEXT NOT NULL,
    PRIMARY KEY (session_id, company_id)
) STRICT, WITHOUT ROWID;
INSERT INTO session_right VALUES(1,1,'administrator','','');
INSERT INTO session_right VALUES(2,1,'administrator','','');
INSERT INTO session_right VALUES(2,2,'administrator','','');
CREATE TABLE license (
    id            INTEGER PRIMARY KEY,
    provider_id   INTEGER NOT NULL REFERENCES provider (id),
    product       TEXT NOT NULL CHECK (product IN ('billing', 'clinical', 'engage', 'telehealth')),
    from_at       INTEGER NOT NULL,
    to_at         INTEGER,
    terms_version TEXT NOT NULL,
    accepted_by   INTEGER NOT NULL REFERENCES user (id),
    accepted_at   INTEGER NOT NULL,
    invoice_line  TEXT NOT NULL
) STRICT;
INSERT INTO license VALUES(1,1,'billing',1767603600000,1767603600000,'2026-01',1,1767603600000,'Billing licence, Physician Provider, Grace Healer (NPI 1234567893), from 2026-01-05');
CREATE TABLE support_case (
    id          INTEGER PRIMARY KEY,
    company_id  INTEGER NOT NULL REFERENCES company (id),
    provider_id INTEGER NOT NULL REFERENCES provider (id),
    product     TEXT NOT NULL CHECK (product IN ('billing', 'clinical', 'engage', 'telehealth')),
    state       TEXT NOT NULL CHECK (state IN ('open', 'activated', 'declined', 'withdrawn')),
    description TEXT NOT NULL,
    opened_by   INTEGER NOT NULL REFERENCES user (id),
    opened_at   INTEGER NOT NULL,
    resolved_by INTEGER REFERENCES user (id),
    resolved_at INTEGER,
    reason      TEXT
, terms_version TEXT, accepted_by INTEGER REFERENCES user (id), accepted_at INTEGER) STRICT;
INSERT INTO support_case VALUES(1,1,1,'billing','open','Reactivate Billing for Grace Healer (NPI 1234567893), who was deactivated on 2026-01-05, fewer than 30 days ago.',1,1767603600000,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE history (
    number     INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    operator   TEXT,
    company_id INTEGER REFERENCES company (id),
    kind       TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    action     TEXT NOT NULL,
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    reason     TEXT,
    os_user    TEXT NOT NULL,
    hash       BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO history VALUES(1,1767603600000,1,NULL,1,'company',1,'Sunrise Medical','init','{}','{"name":"Sunrise Medical","practices":["Main Street","North"],"roles":["Administrator","Biller","Billing Manager","Office Manager","Practice Administrator","Provider","Scheduler"],"fixture":true}',NULL,'fixture',X'a3ea9b4c090eafe72e186be7f462487c67a05e02c98b3d3a6256beb2b90be86e');
INSERT INTO history VALUES(2,1767603600000,1,NULL,1,'user',1,'ada@sunrise.example','user.create','{}','{"email":"ada@sunrise.example","name":"Ada Admin","status":"active","user_type":"medical-office","permission_set":"administrator","permissions":[],"practices":[]}',NULL,'fixture',X'7b7002894ea4b354858a18c87bba1d1dfa2bc35ab4903407bfe6c2aa0bdd38e0');
INSERT INTO history VALUES(3,1767603600000,1,NULL,NULL,'user',1,'ada@sunrise.example','sign-in','{}','{}',NULL,'fixture',X'9a2f84d9c670e735fe0f6afec05d2c9155397c42c5f286c859ff7a5ee936efb0');
INSERT INTO history VALUES(4,1767603600000,2,NULL,1,'user',2,'ada.mueller1@practice.example.org','user.create','{}','{"email":"ada.mueller1@practice.example.org","name":"Ada Müller","phone":"+16175550190","status":"active","user_type":"business-office","permission_set":"custom","permissions":["patient-demographics.manage","clinical-information.manage","own-notes.view","labs-and-studies.share","patient-statements.send","surveys.manage","broadcast.manage","practice-settings.manage"],"practices":["Main Street"]}',NULL,'fixture',X'417025697d480c83527cd113a82ac55005b4b4bd0f5c8ce0d4125af00bdbe4ba');
INSERT INTO history VALUES(5,1767603600000,2,NULL,1,'user',3,'wei.papadopoulou2@practice.example.org','user.create','{}','{"email":"wei.papadopoulou2@practice.example.org","name":"伟 Παπαδοπούλου","phone":"+15035550149","status":"active","user_type":"medical-office","permission_set":"custom","permissions":["notes.view","prescriptions.send","results.sign","payments.post","online-profile.manage","accounting-options.manage"],"practices":["North"]}',NULL,'fixture',X'6912610c8ef8876b47b77302652bd4562833e57f8095cf21dceaa0e9284cb0a1');
INSERT INTO history VALUES(6,1767603600000,2,NULL,1,'user',4,'dimitra.tran3@practice.example.org','user.create','{}','{"email":"dimitra.tran3@practice.example.org","name":"Δήμητρα Trần","phone":"+16175550177","status":"active","user_type":"medical-office","permission_set":"custom","role":"Practice Administrator","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information.manage","notes.view","signed-notes.view","own-notes.view","prescriptions.send","refills.manage","labs-and-studies.view","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","payout-report.view","billing-analytics.view","online-profile.manage","surveys.manage","directory-results.view","broadcast.manage","patient-intake.manage","practice-information.manage","insurance.manage","practice-settings.manage","practice-reports.view","accounting-options.manage"],"practices":["North"]}',NULL,'fixture',X'b50e1ca46f272647d76deab65851c3e1fd1f800d87bdb421811a41ad2364b612');
INSERT INTO history VALUES(7,1767603600000,2,NULL,1,'user',5,'frida.davis4@practice.example.org','user.create','{}','{"email":"frida.davis4@practice.example.org","name":"Frida Davis","status":"active","user_type":"medical-office","permission_set":"custom","permissions":["appointments.manage","claims-status.view","payout-report.view","insurance.manage","practice-settings.manage"],"practices":["Main Street"]}',NULL,'fixture',X'62f0519b798fb46414bbecdf458c4e3af482d714c451653b5bdcf60fdcb34c28');
INSERT INTO history VALUES(8,1767603600000,2,NULL,1,'user',6,'jose.garcia5@practice.example.org','user.create','{}','{"email":"jose.garcia5@practice.example.org","name":"José García","phone":"+16175550189","status":"active","user_type":"medical-office","permission_set":"custom","permissions":["clinical-information.manage","signed-notes.view","claims-status.view","claims.submit","payout-report.view","billing-analytics.view","practice-settings.manage","practice-reports.view"],"practices":["North"]}',NULL,'fixture',X'b3894633565d3b4a9fd631a768f517024c1f05a9676832a715d98e237328851c');
INSERT INTO history VALUES(9,1767603600000,2,NULL,1,'user',7,'emeka.davis6@practice.example.org','user.create','{}','{"email":"emeka.davis6@practice.example.org","name":"Emeka Davis","phone":"+14155550131","status":"active","user_type":"business-office","permission_set":"custom","role":"Biller","permissions":["patient-demographics.manage","appointments.manage","signed-notes.view","refills.manage","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","insurance.manage","accounting-options.manage"],"practices":["Main Street"]}',NULL,'fixture',X'db88a8f12c1f00a8ea608abe2c8f7641c8ae0c2828d7b1162717cdc2ed8b163d');
INSERT INTO history VALUES(10,1767603600000,2,NULL,1,'user',8,'billing7@practice.example.org','user.create','{}','{"email":"billing7@practice.example.org","name":"Frida Johnson","phone":"+12065550145","status":"active","user_type":"medical-office","permission_set":"custom","permissions":["patient-demographics.manage","messages.manage","signed-notes.view","own-notes.view","prescriptions.send","claims-status.view","patient-intake.manage","practice-reports.view"],"practices":["Main Street"]}',NULL,'fixture',X'96014515290efcd9b94c440aa0c1ae7c821f1718d801bf49e4bda110725da5d3');
INSERT INTO history VALUES(11,1767603600000,2,NULL,1,'user',9,'frida.nakamura8@practice.example.org','user.create','{}','{"email":"frida.nakamura8@practice.example.org","name":"Frida Nakamura","status":"active","user_type":"medical-office","permission_set":"custom","permissions":["charge-entries.manage","billing-analytics.view","broadcast.manage","practice-information.manage","insurance.manage","accounting-options.manage"],"practices":["Main Street"]}',NULL,'fixture',X'43939020f953108d488b517545be5def908f7ba72b276e5b28b1a9c31866aff9');
INSERT INTO history VALUES(12,1767603600000,2,NULL,1,'user',10,'dimitra.ohara9@practice.example.org','user.create','{}','{"email":"dimitra.ohara9@practice.example.org","name":"Δήμητρα O''Hara","status":"active","user_type":"medical-office","permission_set":"custom","role":"Practice Administrator","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information.manage","notes.view","signed-notes.view","own-notes.view","prescriptions.send","refills.manage","labs-and-studies.view","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","payout-report.view","billing-analytics.view","online-profile.manage","surveys.manage","directory-results.view","broadcast.manage","patient-intake.manage","practice-information.manage","insurance.manage","practice-settings.manage","practice-reports.view","accounting-options.manage"],"practices":["Main Street"]}',NULL,'fixture',X'17574251712e7147305769539029fad43ac488614d6732bf3fe551eea80d9898');
INSERT INTO history VALUES(13,1767603600000,2,NULL,1,'user',11,'nguyen.smith10@practice.example.org','user.create','{}','{"email":"nguyen.smith10@practice.example.org","name":"Nguyễn Smith","phone":"+12065550164","status":"active","user_type":"business-office","permission_set":"custom","permissions":["notes.view","refills.manage","payout-report.view","surveys.manage","directory-results.view","insurance.manage"],"practices":["North"]}',NULL,'fixture',X'f65b444d1670d412a9d33d952bec5d23ed00b7a62a6ac7a1fc19654176848e48');
INSERT INTO history VALUES(14,1767603600000,2,NULL,1,'user',11,'nguyen.smith10@practice.example.org','user.deactivate','{"status":"active"}','{"status":"inactive"}',NULL,'fixture',X'ed979eb53777e3995fd55f046048fec2ae612db15806486d6dc8265284b6e717');
INSERT INTO history VALUES(15,1767603600000,2,NULL,1,'user',12,'frida.smith11@practice.example.org','user.create','{}','{"email":"frida.smith11@practice.example.org","name":"Frida Smith","phone":"+12015550125","status":"active","user_type":"medical-office","permission_set":"custom","permissions":["messages.manage","signed-notes.view","refills.manage","labs-and-studies.view","payout-report.view","billing-analytics.view","online-profile.manage","accounting-options.manage"],"practices":["North"]}',NULL,'fixture',X'ffb5d58f9fff133b66cfae95a61bfc06aa355d754bbf5d59782721f6937c597b');
INSERT INTO history VALUES(16,1767603600000,2,NULL,1,'user',13,'galina.brown12@practice.example.org','user.create','{}','{"email":"galina.brown12@practice.example.org","name":"Галина Brown","status":"active","user_type":"medical-office","permission_set":"custom","role":"Practice Administrator","permissions":["users.view","patient-demographics.manage","appointments.manage","messages.manage","scheduling-templates.manage","clinical-information.manage","notes.view","signed-notes.view","own-notes.view","prescriptions.send","refills.manage","labs-and-studies.view","labs-and-studies.share","results.sign","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","payout-report.view","billing-analytics.view","online-profile.manage","surveys.manage","directory-results.view","broadcast.manage","patient-intake.manage","practice-information.manage","insurance.manage","practice-settings.manage","practice-reports.view","accounting-options.manage"],"practices":["Main Street"]}',NULL,'fixture',X'ca37a760ff099bf66ef48dec304288593ed457476d0c3686eec7f280a28e23ae');
INSERT INTO history VALUES(17,1767603600000,3,NULL,NULL,'user',1,'ada@sunrise.example','sign-in','{}','{}',NULL,'fixture',X'e4673642b42df994bd06220edfd04f7e4c8a7f20bbde1d52acf9c34ef8e32f31');
INSERT INTO history VALUES(18,1767603600000,4,'ada@sunrise.example',1,'user',14,'kim@x.org','user.create','{}','{"email":"kim@x.org","name":"Kim Example","status":"active","user_type":"medical-office","permission_set":"custom","role":"Biller","permissions":["patient-demographics.manage","charge-entries.manage","encounters.manage","claims-status.view","claims.submit","payments.post","patient-statements.send","collections-status.view","insurance.manage"],"practices":["North"]}',NULL,'fixture',X'0066abb24251049dd4dc89bc72a2ffdc19200989370c97aaecdd1785c4542ea7');
INSERT INTO history VALUES(19,1767603600000,5,'ada@sunrise.example',1,'provider',1,'1234567893','provider.create','{}','{"npi":"1234567893","name":"Grace Healer","license_type":"physician","status":"active","practices":["North"],"products":["billing"]}',NULL,'fixture',X'097ded917d73e0ce6a2821c94500c8b73fca1cc4fa1cd5869fe158fd5e90ad68');
INSERT INTO history VALUES(20,1767603600000,5,'ada@sunrise.example',1,'license',1,'1234567893','license.add','{}','{"product":"billing","from":"2026-01-05T09:00:00.000Z","terms_version":"2026-01","accepted_by":"ada@sunrise.example","invoice_line":"Billing licence, Physician Provider, Grace Healer (NPI 1234567893), from 2026-01-05"}',NULL,'fixture',X'1231304e585a5762d8c06dec90fde1b1070990e399aa8a129672d1c80d82e3b7');
INSERT INTO history VALUES(21,1767603600000,6,'ada@sunrise.example',1,'provider',1,'1234567893','provider.deactivate','{"status":"active","deactivated_at":null,"products":["billing:active"]}','{"status":"inactive","deactivated_at":"2026-01-05T09:00:00.000Z","products":["billing:ended"]}',NULL,'fixture',X'12320b16eb9040900219b0930f62cc01e42f0c268f6e221d072affe7ae3a2604');
INSERT INTO history VALUES(22,1767603600000,7,'ada@sunrise.example',1,'case',1,'1234567893','case.open','{}','{"id":1,"product":"billing","state":"open","description":"Reactivate Billing for Grace Healer (NPI 1234567893), who was deactivated on 2026-01-05, fewer than 30 days ago."}',NULL,'fixture',X'10aac5f9361447ed0ab3917d107e870e89ab9b16458b01ad65cf50998ad34ed2');
INSERT INTO history VALUES(23,1767603600000,8,'ada@sunrise.example',2,'company',2,'Second Company','company.create','{}','{"name":"Second Company","roles":["Administrator","Biller","Billing Manager","Office Manager","Practice Administrator","Provider","Scheduler"]}',NULL,'fixture',X'74c719323238977f6c589eb8465de4bfbd7f935f760c52f1fd9edef059752ea8');
INSERT INTO history VALUES(24,1767603600000,8,'ada@sunrise.example',2,'practice',3,'Only','practice.create','{}','{"name":"Only"}',NULL,'fixture',X'9931630d209fb33b76ac5641df71f4255bd3e09cb92abaf0202dd6bdaa09ad84');
INSERT INTO history VALUES(25,1767603600000,8,'ada@sunrise.example',2,'user',1,'ada@sunrise.example','user.create','{}','{"email":"ada@sunrise.example","name":"Ada Admin","status":"active","user_type":"medical-office","permission_set":"administrator","permissions":[],"practices":[]}',NULL,'fixture',X'2a7de395dab5707b4214c9640f55bb16f76d58fea7e251c4bbdaf192edef7265');
INSERT INTO history VALUES(26,1767690000000,9,NULL,1,'company',1,'Sunrise Medical','upgrade','{}','{}',NULL,'fixture',X'd8413e22fc4ce95c34cf07938498ce7ddd04569ea0cc1ed1b20d560867b2ba99');
INSERT INTO history VALUES(27,1767690000000,9,NULL,2,'company',2,'Second Company','upgrade','{}','{}',NULL,'fixture',X'9d377c83168f8371514a6f099699522cf81a14dcd32f9381e9ad91b19b4bdfd8');
INSERT INTO history VALUES(28,1767690000000,10,'ada@sunrise.example',1,'user',15,'v3@x.org','user.create','{}','{"email":"v3@x.org","name":"Vera Third","status":"active","user_type":"medical-office","permission_set":"custom","role":"Scheduler","permissions":["patient-demographics.manage","appointments.manage","scheduling-templates.manage"],"practices":[]}',NULL,'fixture',X'f4f57f67c256ff575f0f464e7fdedd416f1e4c97118122dc2af020c65fb1ae86');
INSERT INTO history VALUES(29,1767690000000,11,'ada@sunrise.example',1,'user',15,'v3@x.org','lock.add','{"locked":false,"lock_cause":null,"lock_note":null}','{"locked":true,"lock_cause":"administrator","lock_note":"on leave"}',NULL,'fixture',X'525b4b5851e14e603cebec903f85f2c3c6dc563f2aa4ef09ed88d473f4b50238');
CREATE TABLE role (
    id          INTEGER PRIMARY KEY,
    company_id  INTEGER NOT NULL REFERENCES company (id),
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    name_key    TEXT NOT NULL,
    description TEXT CHECK (length(description) BETWEEN 1 AND 500),
    -- Ids of the catalogue, joined by spaces, in its order.
    permissions TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    -- A deleted role's row stays: memberships and the history refer to it.
    deleted_at  INTEGER
) STRICT;
INSERT INTO role VALUES(1,1,'Administrator','administrator','Every permission that can be granted','users.view users.manage roles.manage practices.manage providers.manage security-policy.manage invoices.view company-reports.view audit-log.view shared-lists.manage patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage',1767603600000,NULL);
INSERT INTO role VALUES(2,1,'Biller','biller','Charges, claims, payments and statements','patient-demographics.manage charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view insurance.manage',1767603600000,NULL);
INSERT INTO role VALUES(3,1,'Billing Manager','billing manager','All of billing and accounting, with their reports and settings','company-reports.view audit-log.view shared-lists.manage patient-demographics.manage charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view insurance.manage practice-settings.manage practice-reports.view accounting-options.manage',1767603600000,NULL);
INSERT INTO role VALUES(4,1,'Office Manager','office manager','Patients, scheduling and the settings of the practice','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage patient-intake.manage practice-information.manage practice-settings.manage',1767603600000,NULL);
INSERT INTO role VALUES(5,1,'Practice Administrator','practice administrator','Everything within the practices','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage',1767603600000,NULL);
INSERT INTO role VALUES(6,1,'Provider','provider','Clinical work, scheduling and charges','shared-lists.manage patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage',1767603600000,NULL);
INSERT INTO role VALUES(7,1,'Scheduler','scheduler','Appointments','patient-demographics.manage appointments.manage scheduling-templates.manage',1767603600000,NULL);
INSERT INTO role VALUES(8,2,'Administrator','administrator','Every permission that can be granted','users.view users.manage roles.manage practices.manage providers.manage security-policy.manage invoices.view company-reports.view audit-log.view shared-lists.manage patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage',1767603600000,NULL);
INSERT INTO role VALUES(9,2,'Biller','biller','Charges, claims, payments and statements','patient-demographics.manage charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view insurance.manage',1767603600000,NULL);
INSERT INTO role VALUES(10,2,'Billing Manager','billing manager','All of billing and accounting, with their reports and settings','company-reports.view audit-log.view shared-lists.manage patient-demographics.manage charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view insurance.manage practice-settings.manage practice-reports.view accounting-options.manage',1767603600000,NULL);
INSERT INTO role VALUES(11,2,'Office Manager','office manager','Patients, scheduling and the settings of the practice','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage patient-intake.manage practice-information.manage practice-settings.manage',1767603600000,NULL);
INSERT INTO role VALUES(12,2,'Practice Administrator','practice administrator','Everything within the practices','users.view patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view claims.submit payments.post patient-statements.send collections-status.view payout-report.view billing-analytics.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage practice-information.manage insurance.manage practice-settings.manage practice-reports.view accounting-options.manage',1767603600000,NULL);
INSERT INTO role VALUES(13,2,'Provider','provider','Clinical work, scheduling and charges','shared-lists.manage patient-demographics.manage appointments.manage messages.manage scheduling-templates.manage clinical-information.manage notes.view signed-notes.view own-notes.view prescriptions.send refills.manage labs-and-studies.view labs-and-studies.share results.sign charge-entries.manage encounters.manage claims-status.view online-profile.manage surveys.manage directory-results.view broadcast.manage patient-intake.manage',1767603600000,NULL);
INSERT INTO role VALUES(14,2,'Scheduler','scheduler','Appointments','patient-demographics.manage appointments.manage scheduling-templates.manage',1767603600000,NULL);
CREATE TABLE former_password (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user (id),
    hash    TEXT NOT NULL
) STRICT;
CREATE TABLE case_note (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES support_case (id),
    at      INTEGER NOT NULL,
    by_id   INTEGER NOT NULL REFERENCES user (id),
    text    TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
) STRICT;
CREATE INDEX user_list ON user (name_key, email_key);
CREATE INDEX membership_administrator ON membership (company_id)
    WHERE permission_set = 'administrator';
CREATE INDEX session_open ON session (user_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX license_active ON license (provider_id, product) WHERE to_at IS NULL;
CREATE INDEX license_provider ON license (provider_id, product, from_at);
CREATE UNIQUE INDEX case_open ON support_case (provider_id, product) WHERE state = 'open';
CREATE INDEX history_subject ON history (subject_id, kind);
CREATE INDEX history_change_set ON history (change_set);
CREATE TRIGGER history_no_update BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history cannot be changed'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history cannot be removed'); END;
CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'history cannot be replaced'); END;
CREATE TRIGGER user_no_delete BEFORE DELETE ON user
BEGIN SELECT RAISE(ABORT, 'users are never deleted'); END;
CREATE TRIGGER user_no_replace BEFORE INSERT ON user
WHEN EXISTS (SELECT 1 FROM user WHERE id = NEW.id OR email_key = NEW.email_key)
BEGIN SELECT RAISE(ABORT, 'users are never replaced'); END;
CREATE TRIGGER user_no_takeover BEFORE UPDATE ON user
WHEN NEW.id <> OLD.id
    OR EXISTS (SELECT 1 FROM user WHERE email_key = NEW.email_key AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'users are never replaced'); END;
CREATE TRIGGER membership_no_delete BEFORE DELETE ON membership
BEGIN SELECT RAISE(ABORT, 'memberships are never deleted'); END;
CREATE TRIGGER membership_no_replace BEFORE INSERT ON membership
WHEN EXISTS (SELECT 1 FROM membership WHERE id = NEW.id
        OR (user_id = NEW.user_id AND company_id = NEW.company_id)
        OR provider_id = NEW.provider_id)
BEGIN SELECT RAISE(ABORT, 'memberships are never replaced'); END;
CREATE TRIGGER membership_no_takeover BEFORE UPDATE ON membership
WHEN NEW.id <> OLD.id OR NEW.user_id <> OLD.user_id OR NEW.company_id <> OLD.company_id
    OR EXISTS (SELECT 1 FROM membership WHERE provider_id = NEW.provider_id AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'memberships are never replaced'); END;
CREATE TRIGGER provider_no_delete BEFORE DELETE ON provider
BEGIN SELECT RAISE(ABORT, 'providers are never deleted'); END;
CREATE TRIGGER provider_no_replace BEFORE INSERT ON provider
WHEN EXISTS (SELECT 1 FROM provider WHERE id = NEW.id
        OR (company_id = NEW.company_id AND npi = NEW.npi))
BEGIN SELECT RAISE(ABORT, 'providers are never replaced'); END;
CREATE TRIGGER provider_no_takeover BEFORE UPDATE ON provider
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id
    OR EXISTS (SELECT 1 FROM provider WHERE company_id = NEW.company_id AND npi = NEW.npi AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'providers are never replaced'); END;
CREATE TRIGGER license_no_delete BEFORE DELETE ON license
BEGIN SELECT RAISE(ABORT, 'licences are never deleted'); END;
CREATE TRIGGER license_no_replace BEFORE INSERT ON license
WHEN EXISTS (SELECT 1 FROM license WHERE id = NEW.id
        OR (provider_id = NEW.provider_id AND product = NEW.product AND to_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'licences are never replaced'); END;
CREATE TRIGGER license_no_takeover BEFORE UPDATE ON license
WHEN NEW.id <> OLD.id OR NEW.provider_id <> OLD.provider_id OR NEW.product <> OLD.product
    OR (NEW.to_at IS NULL AND EXISTS (SELECT 1 FROM license WHERE provider_id = NEW.provider_id
        AND product = NEW.product AND to_at IS NULL AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'licences are never replaced'); END;
CREATE TRIGGER case_no_delete BEFORE DELETE ON support_case
BEGIN SELECT RAISE(ABORT, 'cases are never deleted'); END;
CREATE TRIGGER case_no_replace BEFORE INSERT ON support_case
WHEN EXISTS (SELECT 1 FROM support_case WHERE id = NEW.id
        OR (provider_id = NEW.provider_id AND product = NEW.product AND state = 'open'))
BEGIN SELECT RAISE(ABORT, 'cases are never replaced'); END;
CREATE TRIGGER case_no_takeover BEFORE UPDATE ON support_case
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id OR NEW.provider_id <> OLD.provider_id
    OR NEW.product <> OLD.product OR (NEW.state = 'open' AND EXISTS (SELECT 1 FROM support_case
        WHERE provider_id = NEW.provider_id AND product = NEW.product AND state = 'open' AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'cases are never replaced'); END;
CREATE UNIQUE INDEX role_name ON role (company_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX membership_role ON membership (role_id) WHERE role_id IS NOT NULL;
CREATE INDEX former_password_user ON former_password (user_id, id);
CREATE TRIGGER role_no_delete BEFORE DELETE ON role
BEGIN SELECT RAISE(ABORT, 'roles are never deleted'); END;
CREATE TRIGGER role_no_replace BEFORE INSERT ON role
WHEN EXISTS (SELECT 1 FROM role WHERE id = NEW.id
        OR (company_id = NEW.company_id AND name_key = NEW.name_key AND deleted_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'roles are never replaced'); END;
CREATE TRIGGER role_no_takeover BEFORE UPDATE ON role
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id
    OR (NEW.deleted_at IS NULL AND EXISTS (SELECT 1 FROM role WHERE company_id = NEW.company_id
        AND name_key = NEW.name_key AND deleted_at IS NULL AND id <> OLD.id))
BEGIN SELECT RAISE(ABORT, 'roles are never replaced'); END;
CREATE INDEX case_note_case ON case_note (case_id, id);
CREATE INDEX provider_practice_practice ON provider_practice (practice_id);
CREATE INDEX membership_practice_practice ON membership_practice (practice_id);
CREATE TRIGGER case_note_no_update BEFORE UPDATE ON case_note
BEGIN SELECT RAISE(ABORT, 'notes of cases are never changed'); END;
CREATE TRIGGER case_note_no_delete BEFORE DELETE ON case_note
BEGIN SELECT RAISE(ABORT, 'notes of cases are never deleted'); END;
CREATE TRIGGER case_note_no_replace BEFORE INSERT ON case_note
WHEN EXISTS (SELECT 1 FROM case_note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'notes of cases are never replaced'); END;
CREATE TRIGGER practice_no_delete BEFORE DELETE ON practice
BEGIN SELECT RAISE(ABORT, 'practices are never deleted'); END;
CREATE TRIGGER practice_no_replace BEFORE INSERT ON practice
WHEN EXISTS (SELECT 1 FROM practice WHERE id = NEW.id
        OR (company_id = NEW.company_id AND name_key = NEW.name_key))
BEGIN SELECT RAISE(ABORT, 'practices are never replaced'); END;
CREATE TRIGGER practice_no_takeover BEFORE UPDATE ON practice
WHEN NEW.id <> OLD.id OR NEW.company_id <> OLD.company_id
    OR EXISTS (SELECT 1 FROM practice WHERE company_id = NEW.company_id
        AND name_key = NEW.name_key AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'practices are never replaced'); END;
COMMIT;
