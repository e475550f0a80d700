package org.secretome;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The habits of the house that a compiler cannot see. */
class HouseRulesTests {

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.secretome");

	@Test
	void entitiesAndControllersStayInTheirRoom() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.notBePublic()
			.check(OURS);
	}

	@Test
	void entitiesHaveNoSetters() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameNotStartingWith("set")
			.check(OURS);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(OURS.stream().map(JavaClass::getPackage).distinct())
			.allSatisfy((room) -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
	}

	@Test
	void noNamesThatSayNothing() {
		noClasses().should().haveNameMatching(".*(Dto|Impl|Helper|Util|Utils|Manager|Service)$").check(OURS);
	}

	@Test
	void onlyJackson3BindsData() {
		noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..").check(OURS);
	}

	@Test
	void featuresPointToEachOtherBySlugAndNotByAssociation() {
		classes().that()
			.areAnnotatedWith(Entity.class)
			.should()
			.onlyDependOnClassesThat(new DescribedPredicate<>("are no entities of another room") {
				@Override
				public boolean test(JavaClass other) {
					return !other.isAnnotatedWith(Entity.class) || other.getModifiers().contains(JavaModifier.ABSTRACT)
							|| !other.getModifiers().contains(JavaModifier.PUBLIC);
				}
			})
			.check(OURS);
	}

}
