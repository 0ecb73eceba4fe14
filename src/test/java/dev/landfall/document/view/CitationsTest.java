package dev.landfall.document.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

  private static final Citations CHINESE = Citations.in("zh");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      PIPL art. 39                                                   | 《个人信息保护法》第三十九条
      PIPL art. 13, 39                                               | 《个人信息保护法》第十三条、第三十九条
      PIPL art. 55(4), 56                                            | 《个人信息保护法》第五十五条（四）、第五十六条
      PIPL art. 10                                                   | 《个人信息保护法》第十条
      CSL (2016) art. 37                                             | 《网络安全法》（2016年）第三十七条
      Order 20 art. 7                                                | 《个人信息出境认证办法》第七条
      Civil Procedure Law art. 294                                   | 《民事诉讼法》第二百九十四条
      Provisions on Promoting and Regulating Cross-Border Data Flows art. 4, 5(1)-(3), 7 last paragraph | 《促进和规范数据跨境流动规定》第四条、第五条（一）至（三）、第七条最后一款
      Regulations on the Credit Reporting Industry art. 24 first paragraph | 《征信业管理条例》第二十四条第一款
      GDPR Art 46(2)(c)                                              | 《通用数据保护条例》第46条第2款（c）项
      CAC answers on data export, 2025-10-31                         | 国家网信办数据出境政策问答（2025年10月31日）
      """)
  void aKnownWorkIsCitedInChinese(String citation, String chinese) {
    assertThat(CHINESE.of(citation)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Acme data protection handbook, section 4.2
      PIPL art. 28, general clause
      28 CFR 202.505(a)(4), (5)
      """)
  void whatIsNotKnownStays(String citation) {
    assertThat(CHINESE.of(citation)).isEqualTo(citation);
  }

  @Test
  void inEnglishACitationStandsAsThePackHasIt() {
    assertThat(Citations.in("en").of("PIPL art. 39")).isEqualTo("PIPL art. 39");
  }

  @ParameterizedTest
  @CsvSource({"101, 一百零一", "110, 一百一十", "20, 二十", "1000, 一千"})
  void articlesAreCountedInChinese(String number, String numeral) {
    assertThat(CHINESE.of("PIPL art. " + number)).isEqualTo("《个人信息保护法》第" + numeral + "条");
  }
}
