package org.qualityoutcomes.assurance.web;

import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.conflicts.ReadLedger;
import org.qualityoutcomes.assurance.conflicts.WaiveConflicts;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class LedgerPagesTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new LedgerPages(mock(ReadLedger.class), mock(WaiveConflicts.class)))
            .build();

    @Test
    void whatWasChosenLeadsToItsPage() throws Exception {
        chosen("ZA8", "").andExpect(redirectedUrl("/conflicts/organisations/ZA8"));
        chosen("", "validator1").andExpect(redirectedUrl("/conflicts/people/validator1"));
        chosen("ZA8", "validator1").andExpect(redirectedUrl("/conflicts/organisations/ZA8/people/validator1"));
    }

    @Test
    void whereNothingWasChosenThePageAsksForIt() throws Exception {
        chosen("", "").andExpect(status().isBadRequest());
    }

    private ResultActions chosen(String organisation, String person) throws Exception {
        return mvc.perform(
                get("/conflicts/pages").param("organisation", organisation).param("person", person));
    }
}
