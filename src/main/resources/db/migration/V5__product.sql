-- Organisations, products, and what authorities said of them.
create table organisation (
    slug varchar(120) not null primary key,
    name varchar(600) not null,
    fingerprint varchar(64) not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null,
    kind varchar(40) not null,
    jurisdiction varchar(20),
    location varchar(200),
    note varchar(2000)
);
create index organisation_by_kind on organisation (kind);
create index organisation_by_jurisdiction on organisation (jurisdiction);
create table organisation_synonym (
    organisation_slug varchar(120) not null references organisation (slug),
    position integer not null,
    synonym varchar(300) not null,
    primary key (organisation_slug, position)
);
create index organisation_synonym_by_synonym on organisation_synonym (synonym, organisation_slug);
create table organisation_reference (
    organisation_slug varchar(120) not null references organisation (slug),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (organisation_slug, position)
);
create index organisation_reference_by_reference_slug on organisation_reference (reference_slug, organisation_slug);
create table product (
    slug varchar(120) not null primary key,
    name varchar(600) not null,
    fingerprint varchar(64) not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null,
    organisation_slug varchar(120) references organisation (slug),
    category varchar(40) not null,
    form varchar(200),
    label_term_slug varchar(120) references component (slug),
    label_text varchar(2000),
    preparation_slug varchar(120) references preparation (slug),
    summary varchar(2000) not null,
    storage varchar(2000),
    note varchar(2000),
    reliability varchar(20)
);
create index product_by_organisation_slug on product (organisation_slug);
create index product_by_category on product (category);
create index product_by_label_term_slug on product (label_term_slug);
create index product_by_preparation_slug on product (preparation_slug);
create table product_synonym (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    synonym varchar(300) not null,
    primary key (product_slug, position)
);
create index product_synonym_by_synonym on product_synonym (synonym, product_slug);
create table product_route (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    route varchar(120) not null,
    primary key (product_slug, position)
);
create index product_route_by_route on product_route (route, product_slug);
create table product_species (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    species varchar(120) not null,
    primary key (product_slug, position)
);
create index product_species_by_species on product_species (species, product_slug);
create table product_tissue (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    tissue varchar(120) not null,
    primary key (product_slug, position)
);
create index product_tissue_by_tissue on product_tissue (tissue, product_slug);
create table product_cell_type (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    cell_type varchar(120) not null,
    primary key (product_slug, position)
);
create index product_cell_type_by_cell_type on product_cell_type (cell_type, product_slug);
create table product_storage_reference (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (product_slug, position)
);
create index product_storage_reference_by_reference_slug on product_storage_reference (reference_slug, product_slug);
create table product_reference (
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (product_slug, position)
);
create index product_reference_by_reference_slug on product_reference (reference_slug, product_slug);
create table dose_statement (
    id bigint not null primary key,
    product_slug varchar(120) not null references product (slug),
    position integer not null,
    as_stated varchar(2000) not null,
    quantity_min double precision,
    quantity_max double precision,
    quantity_unit varchar(60),
    quantity_method varchar(200),
    basis varchar(20)
);
create index dose_statement_by_product on dose_statement (product_slug);
create table dose_statement_reference (
    dose_statement_id bigint not null references dose_statement (id),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (dose_statement_id, position)
);
create index dose_statement_reference_by_reference on dose_statement_reference (reference_slug);
create table regulatory_status (
    slug varchar(120) not null primary key,
    name varchar(600) not null,
    fingerprint varchar(64) not null,
    search_text varchar(4000) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    retired_at timestamp(6) with time zone,
    version integer not null,
    jurisdiction varchar(20) not null,
    authority_slug varchar(120) references organisation (slug),
    status varchar(40) not null,
    document_type varchar(40),
    document_date varchar(10),
    text varchar(2000) not null,
    reliability varchar(20),
    note varchar(2000)
);
create index regulatory_status_by_status_jurisdiction on regulatory_status (status, jurisdiction);
create index regulatory_status_by_jurisdiction on regulatory_status (jurisdiction);
create index regulatory_status_by_authority_slug on regulatory_status (authority_slug);
create index regulatory_status_by_document_type on regulatory_status (document_type);
-- A status speaks of a component or of a product; exactly one of the two is set.
create table regulatory_subject (
    status_slug varchar(120) not null references regulatory_status (slug),
    position integer not null,
    component_slug varchar(120) references component (slug),
    product_slug varchar(120) references product (slug),
    primary key (status_slug, position),
    constraint regulatory_subject_is_one check ((component_slug is null) <> (product_slug is null))
);
create index regulatory_subject_by_component on regulatory_subject (component_slug);
create index regulatory_subject_by_product on regulatory_subject (product_slug);
create table regulatory_reference (
    status_slug varchar(120) not null references regulatory_status (slug),
    position integer not null,
    reference_slug varchar(120) not null references reference (slug),
    primary key (status_slug, position)
);
create index regulatory_reference_by_reference_slug on regulatory_reference (reference_slug, status_slug);
