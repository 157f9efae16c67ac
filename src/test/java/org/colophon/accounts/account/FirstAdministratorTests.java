package org.colophon.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final Pattern SECRET = Pattern.compile("[a-z2-9]{5}(-[a-z2-9]{5}){3}");

    private final Accounts accounts = mock();
    private final AccountRegister register = mock();
    private final ArgumentCaptor<NewPassword> opened = ArgumentCaptor.captor();

    @BeforeEach
    void capture() {
        given(register.open(any(), opened.capture())).willReturn(mock());
    }

    @Test
    void makesAPasswordAndTellsItOnce(CapturedOutput output) {
        start("");

        assertThat(opened.getValue().owner()).hasToString("admin");
        assertThat(opened.getValue().text()).matches(SECRET);
        assertThat(output.getAll()).containsOnlyOnce(opened.getValue().text());
        assertThat(frame(output)).hasSize(7).allSatisfy(line -> assertThat(line).hasSize(68));
    }

    @Test
    void makesAnotherPasswordEachTime() {
        start("");
        start("");

        assertThat(opened.getAllValues()).extracting(NewPassword::text).doesNotHaveDuplicates();
    }

    @Test
    void takesThePasswordThatWasSetAndDoesNotTellIt(CapturedOutput output) {
        start("chosen by the publisher");

        assertThat(opened.getValue().text()).isEqualTo("chosen by the publisher");
        assertThat(output.getAll()).doesNotContain("chosen by the publisher");
    }

    @Test
    void refusesToStartWithAPasswordThatIsNotGoodEnough(CapturedOutput output) {
        assertThatIllegalStateException()
                .isThrownBy(() -> start("secret"))
                .withMessageContaining("COLOPHON_ADMIN_PASSWORD")
                .withMessageContaining("12 characters");
        assertThat(output.getAll()).doesNotContain("secret");
    }

    @Test
    void doesNothingOnceThereAreAccounts() {
        given(accounts.count()).willReturn(1L);

        start("");

        then(register).should(never()).open(any(), any());
    }

    @Test
    void leavesTheFirstAccountToAnotherInstanceThatWasQuicker(CapturedOutput output) {
        given(register.open(any(), any())).willThrow(new NameTaken(new AccountName("admin")));

        start("");

        assertThat(output.getAll()).doesNotContainPattern(SECRET);
    }

    private void start(String password) {
        new FirstAdministrator(accounts, register, password).run(new DefaultApplicationArguments());
    }

    private static List<String> frame(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.startsWith("|") || line.startsWith("+"))
                .toList();
    }
}
