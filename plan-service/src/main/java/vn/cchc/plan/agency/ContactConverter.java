package vn.cchc.plan.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.cchc.plan.agency.domain.Contact;

/** A contact is one JSON value in its column: it is always read and changed as a whole. */
@Converter
class ContactConverter implements AttributeConverter<Contact, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Contact contact) {
        try {
            return contact == null ? null : JSON.writeValueAsString(contact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contact cannot be written", e);
        }
    }

    @Override
    public Contact convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Contact.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contact cannot be read", e);
        }
    }
}
