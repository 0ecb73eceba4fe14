package dev.landfall.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landfall.law.Packs;
import dev.landfall.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents for exports from China keep to the official templates, and say the same in both languages. */
class ChineseTemplatesTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "src/main/resources/document");

  private static final Pattern DIRECTIVE = Pattern.compile("\\[(?:#--|/?[#@][^\\]\"]*|=blank|=[^\\]\"]*)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");
  private static final Pattern RULE = Pattern.compile("\"([a-z_]+\\.[a-z0-9-]+)\"");

  @Test
  void theImpactAssessmentHasTheHeadingsOfTheTemplate() throws IOException {
    assertThat(headings("pipl-impact-assessment")).containsSubsequence(
        "一、出境活动整体情况",
        "（一）个人信息处理者基本情况",
        "1. 基本情况简介", "2. 整体业务与处理个人信息情况", "3. 拟出境个人信息情况",
        "（1）个人信息出境涉及业务、个人信息收集使用、信息系统等情况",
        "（2）个人信息处理者和境外接收方处理个人信息的目的、范围、方式，及其合法性、正当性、必要性",
        "（3）出境个人信息的规模、范围、种类、敏感程度，处理敏感个人信息情况",
        "（4）拟出境个人信息在境内存储的系统平台、数据中心等情况，个人信息出境链路相关情况，计划出境后存储的系统平台、数据中心等",
        "（5）个人信息出境后向境外其他接收方提供的情况",
        "4. 遵守个人信息保护相关法律法规的情况",
        "（二）境外接收方情况",
        "1. 境外接收方基本情况", "2. 境外接收方处理个人信息的用途、方式等", "3. 境外接收方履行责任义务的管理和技术措施、能力等",
        "（三）个人信息处理者认为需要说明的其他情况",
        "二、拟出境活动的影响评估情况及结论");
  }

  /** Item by item as the measures on the standard contract have them; the second one twice, for contract and certification. */
  @Test
  void theImpactAssessmentGoesThroughTheSixMatters() throws IOException {
    List<String> headings = headings("pipl-impact-assessment");
    assertThat(headings.subList(headings.indexOf("二、拟出境活动的影响评估情况及结论") + 1, headings.size())).containsExactly(
        "（一）个人信息处理者和境外接收方处理个人信息的目的、范围、方式等的合法性、正当性、必要性",
        "（二）出境个人信息的规模、范围、种类、敏感程度，个人信息出境可能对国家安全、公共利益、个人信息权益带来的风险",
        "（二）出境个人信息的规模、范围、种类、敏感程度，个人信息出境可能对个人信息权益带来的风险",
        "（三）境外接收方承诺承担的义务，以及履行义务的管理和技术措施、能力等能否保障出境个人信息的安全",
        "（四）个人信息出境后遭到篡改、破坏、泄露、丢失、非法利用等的风险，个人信息权益维护的渠道是否通畅等",
        "（五）境外接收方所在国家或者地区的个人信息保护政策和法规对标准合同履行的影响",
        "（六）其他可能影响个人信息出境安全的事项",
        "发现的问题和整改情况", "影响评估结论");
  }

  @Test
  void theAppendixHasExactlyTenFields() throws IOException {
    List<String> headings = headings("pipl-standard-contract-appendix");
    int first = headings.indexOf("附录一 个人信息出境说明") + 1;
    assertThat(headings.subList(first, headings.indexOf("附表 订立标准合同需要填写的其他内容"))).containsExactly(
        "（一）处理目的", "（二）处理方式", "（三）出境个人信息的规模", "（四）出境个人信息种类（参考GB/T 35273《信息安全技术 个人信息安全规范》和相关标准）", "（五）出境敏感个人信息种类（如适用，参考GB/T 35273《信息安全技术 个人信息安全规范》和相关标准）",
        "（六）境外接收方只向以下中华人民共和国境外第三方提供个人信息（如适用）", "（七）传输方式", "（八）出境后保存期限",
        "（九）出境后保存地点", "（十）其他事项（视情况填写）");
  }

  @Test
  void theSelfAssessmentHasTheHeadingsOfTheTemplate() throws IOException {
    assertThat(headings("cn-export-self-assessment")).containsSubsequence(
        "一、自评估工作情况",
        "二、出境活动整体情况",
        "（一）数据处理者基本情况", "1. 基本情况简介", "2. 组织架构和数据安全管理机构信息", "3. 整体业务与数据资产情况",
        "（二）拟出境数据情况", "1. 数据出境涉及业务、数据资产等情况",
        "2. 数据出境及境外接收方处理数据的目的、范围、方式，及其合法性、正当性、必要性",
        "3. 按照申报业务场景梳理的出境数据项情况",
        "4. 拟出境数据在境内存储的系统平台、数据中心（包含云服务）等情况，数据出境链路相关情况，计划出境后存储的系统平台、数据中心等",
        "5. 数据出境后向境外其他接收方提供的情况",
        "6. 涉及个人信息的，按照自然人（去重）统计的当年出境数量和预估的未来3年出境数量",
        "（三）数据处理者数据安全保障能力情况", "1. 数据安全管理能力", "2. 数据安全技术能力", "3. 数据安全保障措施有效性证明",
        "4. 遵守数据和网络安全相关法律法规的情况",
        "（四）境外接收方情况", "1. 境外接收方基本情况", "2. 境外接收方处理数据的用途、方式等", "3. 境外接收方履行责任义务的管理和技术措施、能力等",
        "（五）法律文件约定数据安全保护责任义务的情况",
        "1. 数据出境的目的、方式和数据范围，境外接收方处理数据的用途、方式等",
        "2. 数据在境外保存地点、期限，以及达到保存期限、完成约定目的或者法律文件终止后出境数据的处理措施",
        "3. 对于境外接收方将出境数据再转移给其他组织、个人的约束性要求",
        "4. 境外接收方在实际控制权或者经营范围发生实质性变化，或者所在国家、地区数据安全保护政策法规和网络安全环境发生变化，以及发生其他不可抗力情形，导致难以保障数据安全时，应当采取的安全措施",
        "5. 违反法律文件约定的数据安全保护义务的补救措施、违约责任和争议解决方式",
        "6. 出境数据遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用时，妥善开展应急处置的要求和保障个人维护其个人信息权益的途径和方式",
        "（六）数据处理者认为需要说明的其他情况",
        "三、出境活动的风险自评估情况及结论",
        "（一）数据出境和境外接收方处理数据的目的、范围、方式等的合法性、正当性、必要性",
        "（二）出境数据的规模、范围、种类、敏感程度，数据出境可能对国家安全、公共利益、个人或者组织合法权益带来的风险",
        "（三）境外接收方承诺承担的责任义务，以及履行责任义务的管理和技术措施、能力等能否保障出境数据的安全",
        "（四）数据出境中和出境后遭到篡改、破坏、泄露、丢失、转移或者被非法获取、非法利用等的风险，个人信息权益维护的渠道是否通畅等",
        "（五）法律文件是否充分约定了数据安全保护责任义务",
        "（六）其他可能影响数据出境安全的事项");
    assertThat(read("cn-export-self-assessment.zh.md")).contains("| 序号 | 数据项名称 | 内容描述 | 出境必要性 | 示例 | 备注 |");
  }

  /** The same headings, questions, fields and conditions, in the same order; only the words differ. */
  @ParameterizedTest
  @ValueSource(strings = {"pipl-impact-assessment", "pipl-standard-contract-appendix", "cn-export-self-assessment", "blocks/cn"})
  void bothLanguagesSayTheSame(String name) throws IOException {
    assertThat(skeleton(name + ".zh.md")).isEqualTo(skeleton(name + ".en.md")).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipl-impact-assessment", "pipl-standard-contract-appendix", "cn-export-self-assessment", "blocks/cn"})
  void chineseIsWrittenWithChinesePunctuation(String name) throws IOException {
    assertThat(read(name + ".zh.md").replaceAll("\\[[#@/=]", "§"))
        .doesNotContainPattern("\\p{IsHan} ?[,;:?!]").doesNotContainPattern("\\p{IsHan}\\(").doesNotContainPattern("\\)\\p{IsHan}")
        .doesNotContainPattern("[，。；：？！]{2}");
  }

  @Test
  void theRulesThatTemplatesListenToAreThere() throws IOException {
    Packs packs = Workspace.open().packs();
    List<String> rules = RULE.matcher(read("pipl-impact-assessment.zh.md")).results().map(found -> found.group(1)).toList();
    assertThat(rules).hasSizeGreaterThan(10).doesNotHaveDuplicates()
        .allSatisfy(rule -> assertThat(packs.rule(rule)).as(rule).isPresent());
  }

  private static List<String> headings(String name) throws IOException {
    return read(name + ".zh.md").lines().filter(line -> line.startsWith("##")).map(line -> line.replaceFirst("^#+ ", "")).toList();
  }

  private static List<String> skeleton(String file) throws IOException {
    String text = read(file);
    return Pattern.compile(DIRECTIVE.pattern() + "|" + HEADING.pattern() + "|(?m)^\\d\\. |(?m)^- \\*\\*").matcher(text).results()
        .map(MatchResult::group).map(found -> found.replace(".zh", "").replace(".en", "")
            .replaceFirst("blank\\(.*", "blank").replaceFirst("^(\\[@\\w+ \\S+).*", "$1").strip()).toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
