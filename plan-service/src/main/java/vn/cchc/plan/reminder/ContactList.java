package vn.cchc.plan.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.reminder.domain.Contact;
import vn.cchc.plan.reminder.domain.EmailAddress;

/** Where people of an agency are reached. */
record ContactList(@NotNull @Size(max = 200) List<@NotNull @Valid Item> addresses) {

    /**
     * One address.
     *
     * @param person as tasks name who answers for them; left out for an address of the agency itself
     * @param email one plain address, without a name or a list
     */
    record Item(
            @Size(max = 255) @Pattern(regexp = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*")
            String person,

            @NotBlank @Size(max = 254) String email) {}

    /** The addresses in their one notation; 400 naming what is no plain address or stands there twice. */
    List<Contact> contacts() {
        List<Violation> faults = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        Set<Contact> seen = new HashSet<>();
        for (int i = 0; i < addresses.size(); i++) {
            String pointer = "/addresses/" + i + "/email";
            Optional<EmailAddress> email = EmailAddress.of(addresses.get(i).email());
            if (email.isEmpty()) {
                faults.add(Violation.at(pointer, "Không phải một địa chỉ thư điện tử.", "Not one plain address."));
                continue;
            }
            String person = addresses.get(i).person();
            Contact contact = new Contact(
                    person == null ? null : person.strip(), email.get().text());
            if (seen.add(contact)) {
                contacts.add(contact);
            } else {
                faults.add(Violation.at(pointer, "Đã có ở trên.", "Stands there twice."));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.validation(faults);
        }
        return contacts;
    }

    static ContactList of(List<Contact> contacts, boolean whole) {
        return new ContactList(contacts.stream()
                .map(contact -> new Item(
                        contact.person(), whole ? contact.email() : new EmailAddress(contact.email()).masked()))
                .toList());
    }
}
