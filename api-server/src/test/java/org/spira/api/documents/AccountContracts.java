package org.spira.api.documents;

import org.junit.jupiter.api.Nested;
import org.spira.api.accounts.adapter.AccountsContract;
import org.spira.api.accounts.adapter.FederatedUsersContract;
import org.spira.api.accounts.adapter.LeavingAdministratorsContract;
import org.spira.api.accounts.adapter.LoginAttemptsContract;
import org.spira.api.accounts.adapter.OldUsersContract;
import org.spira.api.accounts.adapter.UsersContract;
import org.spira.api.accounts.adapter.sessions.ProviderGrantsContract;
import org.spira.api.accounts.adapter.sessions.SessionsContract;

/** What it has to do for accounts and for those who log in. */
abstract class AccountContracts {

  @Nested
  class Users extends UsersContract {}

  @Nested
  class OldUsers extends OldUsersContract {}

  @Nested
  class Federated extends FederatedUsersContract {}

  @Nested
  class Accounts extends AccountsContract {}

  @Nested
  class Leaving extends LeavingAdministratorsContract {}

  @Nested
  class Attempts extends LoginAttemptsContract {}

  @Nested
  class Sessions extends SessionsContract {}

  @Nested
  class Grants extends ProviderGrantsContract {}
}
